package org.rapporteur.read.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.rapporteur.read.names.Gazetteer;

/**
 * Reads who and what a report mentions: names, descriptions and pronouns, and which of them mean the same. It needs tags
 * and labelled names only, no dependencies.
 */
public final class MentionReader {

    private final Gazetteer gazetteer;
    private final Lexicon lexicon = new Lexicon();
    private final Offices offices;
    private final NameFinder nameFinder;
    private final NounPhraseFinder phraseFinder;

    /** A reader that knows the names of the gazetteer. */
    public MentionReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.offices = new Offices(gazetteer);
        this.nameFinder = new NameFinder(gazetteer, lexicon);
        this.phraseFinder = new NounPhraseFinder(lexicon);
    }

    /** The entities and mentions of the report. */
    public Mentions read(Analysis analysis) {
        List<SentenceView> views = views(analysis);
        List<List<Name>> found = views.stream().map(nameFinder::find).toList();
        List<List<Name>> names = NationalBodies.settle(
                NameKinds.settle(views, found, analysis.report().outlet(), lexicon),
                analysis.report().outlet(),
                gazetteer);
        People people = new People(offices, lexicon, ReportYear.of(analysis.report()));
        Cast cast = new Cast(gazetteer, lexicon, people);
        names.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(name -> -name.length()))
                .forEach(cast::introduce);
        MentionBook book = new MentionBook(analysis.report());
        SentenceReader reader = new SentenceReader(cast, lexicon, book);
        for (int i = 0; i < views.size(); i++) {
            reader.read(views.get(i), names.get(i), phraseFinder.find(views.get(i), names.get(i)));
        }
        cast.join();
        return book.mentions();
    }

    private List<SentenceView> views(Analysis analysis) {
        List<BitSet> quoted = Quotations.of(analysis.report(), analysis.sentences());
        List<SentenceView> views = new ArrayList<>();
        for (Sentence sentence : analysis.sentences()) {
            views.add(new SentenceView(
                    analysis.report().text(),
                    sentence,
                    nameFinder.titles(sentence),
                    quoted.get(sentence.index()),
                    lexicon));
        }
        return views;
    }
}
