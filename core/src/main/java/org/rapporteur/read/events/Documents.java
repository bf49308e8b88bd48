package org.rapporteur.read.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Party;

/** Whose the documents are that a report names: "the draft" is that of the council whose resolution it named before. */
final class Documents {

    private static final List<String> OWNERS = List.of("by", "poss", "adj", "comp", "from");

    /** Words for one text on its way through a council or a parliament. */
    private static final Set<String> TEXTS = Set.of("draft", "text", "resolution", "motion", "bill");

    private record Owned(String noun, List<Party> owners) {}

    private final WordLists lists;
    private final List<Owned> named = new ArrayList<>();

    Documents(WordLists lists) {
        this.lists = lists;
    }

    /** Notes the documents of a sentence that are said to be somebody's. */
    void note(Syntax syntax, PartyWords words, PartyReader parties) {
        RolePlaces places = new RolePlaces(syntax, words);
        for (int place = 0; place < syntax.size(); place++) {
            if (syntax.isNoun(place) && lists.isDocument(syntax.lemma(place))) {
                int noun = place;
                List<Integer> owners = places.first(OWNERS, where -> places.ofNoun(noun, where), words::mayAct);
                if (!owners.isEmpty()) {
                    named.add(new Owned(syntax.lemma(place), parties.read(owners)));
                }
            }
        }
    }

    /** Whose the document is that the noun means: the one named last. */
    List<Party> owners(String noun) {
        for (int i = named.size() - 1; i >= 0; i--) {
            Owned document = named.get(i);
            boolean meant = document.noun().equals(noun) || TEXTS.contains(noun) && TEXTS.contains(document.noun());
            if (meant) {
                return document.owners();
            }
        }
        return List.of();
    }
}
