package flatline.model.loop;

import java.util.Optional;

/**
 * What came of a question to the timeline that was shown.
 *
 * @param at where the timeline stood
 * @param heard how many commands had been carried out by then, as in {@link Snapshot#heard()}
 * @param value the answer; empty if there is none, or if the question failed
 * @param givenUp whether there is none because somebody waited for the search to end
 */
public record Answer<T>(RunStep at, long heard, Optional<T> value, boolean givenUp) {}
