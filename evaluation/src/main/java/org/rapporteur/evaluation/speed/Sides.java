package org.rapporteur.evaluation.speed;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.rapporteur.Pipeline;
import org.rapporteur.model.Report;

/** The two sides of the comparison. Each prints its lines and gives its tokens a second on two threads. */
public final class Sides {

    private static final int WARM_UP = 3;
    private static final int STOCK_REPORTS = 12;

    private Sides() {}

    /** The whole of this program's reading: every register of every report, links over all. */
    public static double ours(Path folder, int rounds) throws IOException {
        Sample sample = Sample.of(folder);
        Pipeline pipeline = new Pipeline();
        Timed.run(sample, WARM_UP, 2, pipeline::read);
        System.out.println(Timed.run(sample, rounds, 1, pipeline::read).line("rapporteur", 1));
        Timed two = Timed.run(sample, rounds, 2, pipeline::read);
        System.out.println(two.line("rapporteur", 2));
        System.out.printf(Locale.ROOT, "rapporteur   peak memory %.0f MB%n", Timed.peakMegabytes());
        return two.tokensPerSecond();
    }

    /** The stock pipeline with its default options, one instance a thread since its quote annotator shares state. */
    public static double stock(Path folder) throws IOException {
        Sample sample = Sample.of(folder);
        ConcurrentLinkedQueue<StanfordCoreNLP> idle =
                new ConcurrentLinkedQueue<>(List.of(stockPipeline(), stockPipeline()));
        Sample part = new Sample(new ArrayList<>(sample.reports()
                .subList(0, Math.min(STOCK_REPORTS, sample.reports().size()))));
        Timed.run(part, 1, 2, report -> annotate(idle, report));
        Timed two = Timed.run(part, 1, 2, report -> annotate(idle, report));
        System.out.println(two.line("stock", 2));
        System.out.printf(Locale.ROOT, "stock        peak memory %.0f MB%n", Timed.peakMegabytes());
        return two.tokensPerSecond();
    }

    private static StanfordCoreNLP stockPipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
        return new StanfordCoreNLP(properties);
    }

    private static void annotate(ConcurrentLinkedQueue<StanfordCoreNLP> idle, Report report) {
        StanfordCoreNLP pipeline = idle.remove();
        try {
            pipeline.annotate(new CoreDocument(report.text()));
        } finally {
            idle.add(pipeline);
        }
    }
}
