package org.rapporteur.record;

/** Is told what a build is doing; called from one thread at a time. */
public interface BuildProgress {

    /** A build that tells nobody. */
    BuildProgress SILENT = new BuildProgress() {
        @Override
        public void found(int files) {}

        @Override
        public void done(String file, int reports) {}

        @Override
        public void stage(String name) {}
    };

    /** So many files are to be looked at. */
    void found(int files);

    /** A file has been dealt with and gave so many reports. */
    void done(String file, int reports);

    /** What comes after the reading has begun: "linking", "storing". */
    void stage(String name);
}
