package org.rapporteur.link.entities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.data.DataFile;
import org.rapporteur.link.wording.Folding;

/** Tells two people of one name apart: by their countries, by the fields of life that they are known in, by the times. */
final class Namesakes {

    /** Nobody is in the news for so long: half a century, in days. */
    private static final int LONGEST_IN_THE_NEWS = 50 * 365;

    /** Soldiers come to hold offices. */
    private static final Set<String> OF_STATE = Set.of("office", "arms");

    private final Map<String, String> fields = new HashMap<>();

    Namesakes() {
        for (String line : DataFile.lines(Namesakes.class, "fields.txt")) {
            String[] words = line.split(" ");
            String field = OF_STATE.contains(words[0]) ? "state" : words[0];
            List.of(words).subList(1, words.length).forEach(word -> fields.put(word, field));
        }
    }

    /** Whether the person can't be the one whom the cluster is of. */
    boolean are(LocalEntity person, Cluster cluster) {
        return isFarInTime(person, cluster)
                || areOfOtherFields(person, cluster)
                || !LocalEntity.compatible(person.country(), cluster.country()) && !sharesTitle(person, cluster);
    }

    /** Whether both have a title in common. */
    static boolean sharesTitle(LocalEntity person, Cluster cluster) {
        return person.titles().stream().anyMatch(cluster.titles()::contains);
    }

    private static boolean isFarInTime(LocalEntity person, Cluster cluster) {
        return cluster.members().stream()
                .allMatch(member -> member.published().gap(person.published()) > LONGEST_IN_THE_NEWS);
    }

    private boolean areOfOtherFields(LocalEntity person, Cluster cluster) {
        Set<String> ofPerson = fields(person.titles());
        Set<String> ofCluster = ofPerson.isEmpty() ? Set.of() : fields(cluster.titles());
        return !ofCluster.isEmpty() && ofPerson.stream().noneMatch(ofCluster::contains);
    }

    private Set<String> fields(Set<String> titles) {
        Set<String> found = new TreeSet<>();
        for (String title : titles) {
            List<String> words = Folding.words(title);
            if (!words.isEmpty() && fields.containsKey(words.get(words.size() - 1))) {
                found.add(fields.get(words.get(words.size() - 1)));
            }
        }
        return found;
    }
}
