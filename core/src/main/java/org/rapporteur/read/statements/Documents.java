package org.rapporteur.read.statements;

import java.util.Set;

/** The nouns that name what carries words or findings and can be a source itself: reports, polls, laws. */
final class Documents {

    private static final Set<String> NOUNS = Set.of(
            "report",
            "poll",
            "survey",
            "study",
            "document",
            "record",
            "statement",
            "letter",
            "email",
            "e-mail",
            "memo",
            "law",
            "resolution",
            "agreement",
            "treaty",
            "article",
            "editorial",
            "book",
            "transcript",
            "indictment",
            "complaint",
            "lawsuit",
            "filing",
            "census",
            "figure",
            "data",
            "statistic",
            "analysis",
            "research",
            "dossier",
            "communique",
            "communiqué",
            "draft",
            "text",
            "map",
            "video",
            "footage",
            "photo",
            "photograph",
            "picture",
            "image",
            "testimony",
            "headline",
            "ad",
            "tweet",
            "website",
            "release",
            "constitution",
            "bill",
            "manifesto",
            "charter",
            "cable",
            "file",
            "finding",
            "result",
            "number",
            "evidence",
            "paper",
            "bulletin",
            "plan",
            "proposal",
            "declaration",
            "accord",
            "ruling",
            "verdict",
            "petition");

    private Documents() {}

    static boolean isDocument(String lemma) {
        return NOUNS.contains(lemma);
    }
}
