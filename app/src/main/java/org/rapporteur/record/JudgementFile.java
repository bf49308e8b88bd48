package org.rapporteur.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.exchange.JudgementLine;
import org.rapporteur.model.PersonJudgement;

/**
 * What people judged of a record: a file of lines to which is only added. A judgement is on the disk before {@link
 * #add} returns. The order of the lines does not matter: files of two people are merged by putting one after the other.
 */
public final class JudgementFile {

    private final RecordDirectory record;

    /** That of the record. */
    public JudgementFile(RecordDirectory record) {
        this.record = record;
    }

    /** Every judgement, once, in order of time. */
    public List<PersonJudgement> all() {
        Set<PersonJudgement> judgements = new TreeSet<>();
        eachLine((line, number) -> {
            try {
                judgements.add(JudgementLine.read(line));
            } catch (IllegalArgumentException e) {
                // listed by damaged()
            }
        });
        return List.copyOf(judgements);
    }

    /** The lines that are no judgements or are not as they were written, and why. */
    public List<UnusableFile> damaged() {
        List<UnusableFile> damaged = new ArrayList<>();
        eachLine((line, number) -> {
            try {
                JudgementLine.read(line);
            } catch (IllegalArgumentException e) {
                damaged.add(new UnusableFile(record.judgements().getFileName() + " line " + number, e.getMessage()));
            }
        });
        return damaged;
    }

    private interface LineTaker {
        void take(String line, int number);
    }

    /** What stands after the last line end was never acknowledged. */
    private void eachLine(LineTaker taker) {
        if (!Files.exists(record.judgements())) {
            return;
        }
        try {
            String content = new String(Files.readAllBytes(record.judgements()), StandardCharsets.UTF_8);
            String[] lines = content.substring(0, content.lastIndexOf('\n') + 1).split("\n");
            for (int at = 0; at < lines.length; at++) {
                if (!lines[at].isBlank()) {
                    taker.take(lines[at], at + 1);
                }
            }
        } catch (IOException e) {
            throw new RecordException("cannot read " + record.judgements() + ": " + e.getMessage(), e);
        }
    }

    /**
     * Keeps the judgement; when this returns, it is on the disk.
     *
     * @throws RecordException if it cannot be kept; then nothing of it is
     */
    public void add(PersonJudgement judgement) {
        addAll(List.of(judgement));
    }

    /**
     * Keeps those judgements that are new.
     *
     * @return how many were new
     * @throws RecordException if they cannot be kept; then none of them is
     */
    public synchronized int addAll(Collection<PersonJudgement> judgements) {
        Set<PersonJudgement> added = new TreeSet<>(judgements);
        added.removeAll(Set.copyOf(all()));
        if (added.isEmpty()) {
            return 0;
        }
        StringBuilder lines = new StringBuilder();
        added.forEach(judgement -> lines.append(JudgementLine.write(judgement)).append('\n'));
        try {
            DurableFiles.appendWhole(record.judgements(), lines.toString());
            return added.size();
        } catch (IOException e) {
            throw new RecordException(
                    "cannot write to " + record.judgements() + ": " + e.getMessage() + "; nothing was judged", e);
        }
    }
}
