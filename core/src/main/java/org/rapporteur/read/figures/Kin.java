package org.rapporteur.read.figures;

import java.util.regex.Pattern;
import org.rapporteur.read.language.Sentence;

/** Words for people that say nobody's side: "a man", "his two sons", "five other people"; not "children", "policemen". */
final class Kin {

    private static final Pattern PEOPLE = Pattern.compile(
            "(?:step|grand)?(?:mother|father|son|daughter)s?|m[ae]n|wom[ae]n|child|boy|girl|baby|infant|toddler"
                    + "|teen|teenager|people|persons?|victims?|brothers?|sisters?|siblings?|cousins?|nephews?|nieces?|uncles?|aunts?|wi(?:fe|ves)"
                    + "|husbands?|couples?|parents?|relatives?|friends?|neighbou?rs?|youth|adult|individuals?|survivors?|bodies|body|others?");

    private static final Pattern PLAIN = Pattern.compile(
            "an?|the|other|another|more|young|old|elderly|little|small|adult|teenage|dead|injured|wounded|gunshot|shooting|stabbing|his|her|their|its"
                    + "|unidentified|unnamed|innocent|additional|further|pregnant");

    private Kin() {}

    /** Whether the words from the first to the head say no more than what sort of person they are. */
    static boolean isNobodys(Sentence sentence, int first, int head) {
        for (int place = first; place < head; place++) {
            if (!PLAIN.matcher(NumberWords.lower(sentence, place)).matches()) {
                return false;
            }
        }
        return PEOPLE.matcher(NumberWords.lower(sentence, head)).matches();
    }
}
