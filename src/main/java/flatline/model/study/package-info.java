/**
 * Studies. A {@link Plan} says what is to be found out: {@link Plan#comparison} of contenders over
 * seeds, or a {@link Plan#grid} of settings along {@link StudyAxis axes}. A {@link StudyRun} works
 * on it in the background and offers {@link StudySnapshot}s; cancelled, it keeps what is done, and
 * another run goes on from there. {@link Comparison} and {@link SurvivalMap} read the {@link
 * StudyResults}, finished or not. Uses model.training and below, model.work and the statistics
 * library.
 */
@NullMarked
package flatline.model.study;

import org.jspecify.annotations.NullMarked;
