package flatline.viewmodel.training;

import flatline.model.activation.LeakyRelu;
import flatline.model.lesson.Excerpt;
import flatline.model.lesson.Excerpt.Motion;
import flatline.model.lesson.Highlight;
import flatline.model.lesson.StepState;
import flatline.model.loop.Snapshot;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Control;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.LockModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The run as a lesson tells of it: the same whichever way one comes to a step. */
public final class Narration {

  private final TrainingViewModel page;
  private final TransportViewModel transport;
  private final AlphaModel alpha;
  private OptionalDouble ownSpeed = OptionalDouble.empty();

  Narration(TrainingViewModel page, TransportViewModel transport, AlphaModel alpha) {
    this.page = page;
    this.transport = transport;
    this.alpha = alpha;
  }

  /**
   * Shows what a step of a lesson shows, and nothing more closely than it says.
   *
   * @param plays whether it goes on from there at once; else when somebody plays
   */
  public void show(StepState state, boolean plays) {
    page.editor().lock().setStep(state.lock());
    page.editor().lock().lift(() -> tell(state, plays));
  }

  private void tell(StepState state, boolean plays) {
    page.autopsy().slowMotion().hide();
    page.work().letGo();
    state.excerpt().ifPresent(this::stand);
    guide(state);
    if (plays && state.excerpt().flatMap(Excerpt::motion).isPresent()) {
      transport.play();
    }
  }

  /** Lets a run that stands as a step of a lesson left it be played and touched as it says. */
  public void resume(StepState state) {
    page.editor().lock().setStep(state.lock());
    page.editor().lock().lift(() -> guide(state));
  }

  private void guide(StepState state) {
    Optional<Motion> motion = state.excerpt().flatMap(Excerpt::motion);
    transport.stopAt(state.excerpt().flatMap(Narration::stop));
    pace(motion.map(Motion::stepsPerSecond).orElse(OptionalDouble.empty()));
    point(state.highlights());
  }

  private static Optional<PlayStop> stop(Excerpt excerpt) {
    return excerpt.motion().map(motion -> new PlayStop(excerpt.scenario().setup(), motion.to()));
  }

  private void stand(Excerpt excerpt) {
    if (!page.snapshotProperty().get().map(now -> isThere(now, excerpt)).orElse(false)) {
      page.editor().stand(excerpt.scenario(), excerpt.from());
    }
    // Where no network leaks, the leak is the customary one.
    if (page.editor().inForceProperty().get().leak().isEmpty()) {
      alpha.set(LeakyRelu.CUSTOMARY_ALPHA);
    }
  }

  /** What a step leaves the next one often finds as it is: then nothing is computed again. */
  private boolean isThere(Snapshot now, Excerpt excerpt) {
    return page.isSettled(now)
        && now.step() == excerpt.from()
        && now.head() == excerpt.from()
        && now.branches().isEmpty()
        && now.scenario().equals(excerpt.scenario())
        && page.editor().scenario().equals(excerpt.scenario());
  }

  /** A pace of its own holds for its step alone. */
  private void pace(OptionalDouble told) {
    SpeedSetting speed = transport.speed();
    if (told.isPresent() && ownSpeed.isEmpty()) {
      ownSpeed = OptionalDouble.of(speed.stepsPerSecondProperty().get());
    }
    told.ifPresentOrElse(speed::set, () -> ownSpeed.ifPresent(speed::set));
    ownSpeed = told.isPresent() ? ownSpeed : OptionalDouble.empty();
  }

  private void point(List<Highlight> highlights) {
    for (Highlight each : highlights) {
      if (each instanceof Highlight.OfUnit(int contender, int layer, int unit)) {
        page.selection().pointIn(contender);
        page.selection().select(new UnitRef(layer, unit));
      }
    }
  }

  /** Whether another run may take the place of the one that is shown; if not it is said. */
  public boolean mayBeLeft() {
    return !page.editor().lock().refuses(Control.SCENARIO);
  }

  /** Leaves the run as it is; it plays as far and as fast as it did before the lesson. */
  public void end() {
    LockModel lock = page.editor().lock();
    lock.endSteps();
    transport.stopAt(Optional.empty());
    lock.lift(() -> pace(OptionalDouble.empty()));
  }
}
