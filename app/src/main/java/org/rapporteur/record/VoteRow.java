package org.rapporteur.record;

/** One vote in a process, and where it is told; the offset in code points. */
public record VoteRow(String owner, String state, String vote, String report, int start) {}
