/**
 * What the literature proves of units and networks that are dead before training, each law with the
 * experiment that tries it with networks of this project. Uses the rooms up to model.network, and
 * model.work.
 *
 * <p>{@link flatline.model.theory.Law#all()} lists the laws; a law tells its parameters, predicts
 * ({@code predict(settings)}) and can be tried. A {@link flatline.model.theory.survey.Sweep} is a
 * curve over one parameter; a {@link flatline.model.theory.survey.Survey} measures its points in
 * the background, all of them a little at a time: {@code start()}, {@code snapshot()} on every
 * pulse, {@code cancel()}.
 */
@NullMarked
package flatline.model.theory;

import org.jspecify.annotations.NullMarked;
