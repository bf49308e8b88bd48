package org.rapporteur.evaluation.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Mention;
import org.rapporteur.model.MentionForm;
import org.rapporteur.model.Report;
import org.rapporteur.model.Span;
import org.rapporteur.read.language.Analysis;
import org.rapporteur.read.language.Mentions;
import org.rapporteur.read.language.Sentence;

/** The forms under which an entity that is given by name goes, and where a document refers to it. */
final class TargetNames {

    /** Last words that many names share and that name nobody alone. */
    private static final Set<String> SHARED =
            Set.of("airlines", "corps", "store", "force", "inc", "corp", "company", "group", "commission", "union");

    private final List<String> words;
    private final Set<String> forms = new TreeSet<>();

    TargetNames(String name) {
        this.words = List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
        forms.add(String.join(" ", words));
        for (int from = 1; from < words.size(); from++) {
            String rest = String.join(" ", words.subList(from, words.size()));
            boolean isDigit = rest.length() == 1;
            if (!SHARED.contains(rest) && !isDigit) {
                forms.add(rest);
            }
        }
        for (String word : words) {
            if (word.length() > 1 && word.chars().anyMatch(Character::isDigit)) {
                forms.add(word);
            }
        }
        if (words.size() > 1 && SHARED.contains(words.get(words.size() - 1))) {
            forms.add(String.join(" ", words.subList(0, words.size() - 1)));
        }
        forms.removeIf(form ->
                words.size() == 2 && form.equals(words.get(0)) && words.get(1).equals("airlines"));
    }

    /** The stretches that head a phrase for the entity: its names, and what the document's own mentions tie to them. */
    Set<Span> heads(Report report, Analysis analysis, Mentions mentions) {
        Set<Span> heads = new HashSet<>();
        for (Mention mention : mentions.all()) {
            Entity entity = mentions.entity(mention);
            if (isNamed(entity)
                    && (mention.form() != MentionForm.NAMED
                            || isForm(mention.head().in(report.text())))) {
                heads.add(mention.head());
            }
        }
        for (Sentence sentence : analysis.sentences()) {
            named(sentence, heads);
        }
        return heads;
    }

    private boolean isNamed(Entity entity) {
        return isForm(entity.name()) || entity.aliases().stream().anyMatch(this::isForm);
    }

    private boolean isForm(String name) {
        return forms.contains(name.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    /** The last word of each stretch of a sentence that is a form of the name. */
    private void named(Sentence sentence, Set<Span> heads) {
        for (String form : forms) {
            List<String> parts = List.of(form.split(" "));
            for (int at = 0; at + parts.size() <= sentence.size(); at++) {
                boolean same = true;
                for (int part = 0; part < parts.size(); part++) {
                    same &= sentence.token(at + part)
                            .text()
                            .toLowerCase(Locale.ROOT)
                            .equals(parts.get(part));
                }
                if (same) {
                    heads.add(sentence.token(at + parts.size() - 1).span());
                }
            }
        }
    }
}
