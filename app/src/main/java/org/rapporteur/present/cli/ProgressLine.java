package org.rapporteur.present.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.rapporteur.record.BuildProgress;

/** Shows on standard error how far a build is, how fast it goes and how long it will take. */
final class ProgressLine implements BuildProgress, AutoCloseable {

    private static final int UPDATE_MILLIS = 500;

    private final ProgressBar bar = new ProgressBarBuilder()
            .setTaskName("reading")
            .setUnit(" files", 1)
            .setInitialMax(0)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .showSpeed()
            .build();

    @Override
    public void found(int files) {
        bar.maxHint(files);
    }

    @Override
    public void done(String file, int reports) {
        bar.step();
    }

    @Override
    public void stage(String name) {
        bar.setExtraMessage(" " + name);
    }

    @Override
    public void close() {
        bar.close();
    }
}
