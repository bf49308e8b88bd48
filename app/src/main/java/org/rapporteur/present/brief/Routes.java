package org.rapporteur.present.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.record.Support;
import org.rapporteur.record.ViaRow;

/** Over whose land and through whom a transfer is said to pass, each with one who says so. */
final class Routes {

    private static final int MOST = 3;

    private final Material material;
    private final List<ViaRow> told;

    private Routes(Material material, List<ViaRow> told) {
        this.material = material;
        this.told = told;
    }

    /** Those of the transfer, each by the first report that tells of it. */
    static Routes of(Material material, String transfer) {
        Map<Integer, ViaRow> first = new LinkedHashMap<>();
        new Support(material.record())
                .via(List.of(transfer)).stream()
                        .filter(row -> material.allows(row.report()))
                        .forEach(row -> first.putIfAbsent(row.place(), row));
        return new Routes(material, first.values().stream().limit(MOST).toList());
    }

    /** "through Uganda, according to the panel", behind the steps. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (ViaRow row : told) {
            Phrases phrases = material.phrases();
            String who = Names.plain(row.party());
            boolean described = row.role().equals("broker") && Character.isLowerCase(who.charAt(0));
            String what = phrases.say(described ? "via.described" : "via." + row.role(), "who", who);
            words.add(row.saidBy()
                    .map(Names::plain)
                    .filter(Names::isClear)
                    .map(name -> phrases.say("step.by", "step", what, "who", name))
                    .orElseGet(() -> phrases.say("step.told", "step", what, "outlet", phrases.outlet(row.outlet()))));
        }
        return words;
    }

    List<Citation> citations() {
        return told.stream()
                .map(row -> Citation.of(material.reports().get(row.report()), row.start(), row.passage()))
                .toList();
    }
}
