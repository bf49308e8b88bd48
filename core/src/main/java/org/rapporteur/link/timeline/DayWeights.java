package org.rapporteur.link.timeline;

/**
 * What each sign that a day mattered counts for. Each sign is the logarithm of a count over the greatest of the story,
 * so that a weight means the same for ten reports and for ten thousand.
 *
 * @param texts texts that tell of the day
 * @param publicationDays different days on which such texts were published
 * @param later texts that come back to it when it is no longer the news
 * @param muchLater texts that come back to it weeks afterwards
 * @param published texts published on the day
 */
public record DayWeights(double texts, double publicationDays, double later, double muchLater, double published) {

    /** Days after which telling of a day is coming back to it. */
    static final int NO_LONGER_NEWS = 2;

    /** Days after which the story has moved on. */
    static final int MOVED_ON = 14;

    /** Close to the best on every three of the four stories of Timeline17 (docs/decisions/days-that-mattered.md). */
    public static final DayWeights LEARNED = new DayWeights(1, 0.5, 0.5, 1, 0.5);

    /** Only what was published on the day: PubCount, the measure that others are held against. */
    public static final DayWeights PUBLICATIONS = new DayWeights(0, 0, 0, 0, 1);
}
