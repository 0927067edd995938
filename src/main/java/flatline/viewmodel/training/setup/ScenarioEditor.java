package flatline.viewmodel.training.setup;

import flatline.interchange.scenario.Presets.Preset;
import flatline.interchange.user.Session;
import flatline.model.loop.Command;
import flatline.model.loop.Training;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Change;
import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import flatline.model.scenario.InForce;
import flatline.model.scenario.InterventionList;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.SetupBuilder;
import flatline.model.scenario.Touched;
import flatline.viewmodel.LockModel;
import flatline.viewmodel.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The scenario that the set-up describes. α, the rate, the batch size and the activations change
 * the run that is under way; whatever else is changed starts it anew, and it goes on playing if it
 * was.
 */
public final class ScenarioEditor {

  private final Training training;
  private final BooleanSupplier playing;
  private final LockModel lock;
  private final SeedDraw seeds = new SeedDraw();
  private final ReadOnlyObjectWrapper<Scenario> scenario;
  private final ReadOnlyObjectWrapper<InForce> inForce;
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Titles titles;
  private Consumer<Leaving> leaving = _ -> {};
  private long run;
  private long step;

  /**
   * @param lock what must not be touched; what this does for somebody is held back by it
   */
  public ScenarioEditor(
      Training training, BooleanSupplier playing, List<Preset> presets, LockModel lock) {
    this.lock = lock;
    this.training = training;
    this.playing = playing;
    titles = new Titles(presets);
    scenario = new ReadOnlyObjectWrapper<>(presets.getFirst().scenario());
    inForce = new ReadOnlyObjectWrapper<>(InForce.at(presets.getFirst().scenario(), 0));
    scenario.subscribe(now -> lock.setScenario(now.fence()));
  }

  /** What pupils shall leave alone. */
  public LockModel lock() {
    return lock;
  }

  /** Locks something: in the step of a lesson for as long as it is told, else in the scenario. */
  public void lock(Fence fence) {
    if (!lock.setForStep(fence)) {
      scenario.set(scenario().with(fence));
    }
  }

  /** Has somebody told when the run that is shown is about to be left for another. */
  public void onLeave(Consumer<Leaving> listener) {
    leaving = listener;
  }

  /** The scenario as it is set up. */
  public ReadOnlyObjectProperty<Scenario> scenarioProperty() {
    return scenario.getReadOnlyProperty();
  }

  /** The scenario as it is set up. */
  public Scenario scenario() {
    return scenario.get();
  }

  /** Rate, batch size and activations at the step that is shown, with what was asked for there. */
  public ReadOnlyObjectProperty<InForce> inForceProperty() {
    return inForce.getReadOnlyProperty();
  }

  /** Takes over what is in force at the step that is shown, all that was asked for being done. */
  public void show(Scenario trained, long shown) {
    step = shown;
    inForce.set(InForce.at(trained, shown));
  }

  /** The scenario, beginning with what is in force now: fields show that. */
  private Scenario asNow() {
    return inForce.get().asStartOf(scenario(), step);
  }

  /** Whether something was changed since a preset or a file was opened, the seed aside. */
  public boolean isChanged() {
    return titles.isChanged(scenario());
  }

  /** What was measured of a run as it is, with what was changed on the way; empty if nothing. */
  public String expect(Scenario run) {
    return titles.expect(run);
  }

  /** A run under the name of what is set up, with what was measured of it as it is. */
  public Scenario title(Scenario run) {
    return run.with(new Scenario.Title(scenario().title().name(), expect(run)))
        .with(scenario().fence());
  }

  /** The file in which what is set up lies, or from which it was changed, if there is one. */
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** What is set up was saved in a file. */
  public void setFile(Path saved) {
    file.set(Optional.of(saved));
  }

  /** Shows another scenario, which lies in no file, from its start, paused, if that may be done. */
  public boolean open(Scenario opened) {
    return open(opened, Optional.empty());
  }

  /** Shows another scenario, which lies in a file, from its start, paused, if that may be done. */
  public boolean open(Scenario opened, Path from) {
    return open(opened, Optional.of(from));
  }

  private boolean open(Scenario opened, Optional<Path> from) {
    if (lock.refuses(Control.SCENARIO)) {
      return false;
    }
    leaving.accept(new Leaving.Opening(opened, isChanged()));
    titles.open(opened);
    file.set(from);
    scenario.set(opened);
    start(false);
    return true;
  }

  /** Shows a step of another scenario's run, paused, and nothing after it, if that may be done. */
  public void stand(Scenario opened, long at) {
    if (open(opened) && at > 0) {
      training.send(new Command.GoTo(at));
    }
  }

  /** Shows the end of a run that a study made of a scenario, paused, if that may be done. */
  public boolean openEnd(Scenario run) {
    if (lock.refuses(Control.SCENARIO)) {
      return false;
    }
    Scenario named = titles.name(run);
    leaving.accept(new Leaving.Opening(named, isChanged()));
    go(new Session(named, named, named.setup().training().steps()));
    return true;
  }

  /** Shows a moment that was there before, paused; the lock stays as it is. */
  public void visit(Session moment) {
    Scenario setUp = moment.setUp().with(scenario().fence());
    go(new Session(setUp, moment.run(), moment.step(), moment.file()));
  }

  private void go(Session moment) {
    file.set(moment.file());
    scenario.set(moment.setUp());
    show(moment.run(), moment.step());
    training.send(new Command.Visit(++run, moment.run(), moment.step()));
  }

  /** Shows what was open in another life of the program, paused. */
  public void restore(Session session) {
    titles.open(session.setUp());
    go(session);
  }

  /** Starts the same scenario anew, with α and the rate as they are now. */
  public void restart() {
    if (lock.refuses(Control.TRANSPORT)) {
      return;
    }
    set(asNow(), this::asNow);
    leaving.accept(new Leaving.Restarting());
    start(playing.getAsBoolean());
  }

  /** Starts anew with another seed. */
  public void newSeed() {
    long seed = seeds.otherThan(scenario().setup().seed());
    change(builder -> builder.seed(seed));
  }

  /** Changes something and starts anew; says so if it cannot be. */
  public Optional<Message> change(UnaryOperator<SetupBuilder> edit) {
    Scenario before = asNow();
    Optional<Message> refusal = set(before, () -> before.with(edit));
    if (refusal.isEmpty()) {
      leaving.accept(new Leaving.Changing(before.setup(), scenario().setup()));
      start(playing.getAsBoolean());
    }
    return refusal;
  }

  /** Changes something from the current step on, or says why it cannot be. */
  public Optional<Message> make(Change change) {
    Optional<Message> refusal =
        lock.refuses(Touched.by(change))
            ? Optional.of(LockModel.refusal())
            : set(
                scenario(),
                () -> InterventionList.startWith(scenario(), change).orElse(scenario()));
    if (refusal.isEmpty()) {
      inForce.set(inForce.get().after(change));
      training.send(new Command.Make(change));
    }
    return refusal;
  }

  private Optional<Message> set(Scenario before, Supplier<Scenario> edited) {
    try {
      Scenario after = titles.name(edited.get());
      if (lock.refuses(Touched.between(before, after))) {
        return Optional.of(LockModel.refusal());
      }
      scenario.set(after);
      return Optional.empty();
    } catch (Refusal refused) {
      return Optional.of(Message.of("setup.refused", refused.getMessage()));
    }
  }

  private void start(boolean play) {
    show(scenario(), 0);
    training.send(new Command.Restart(++run, scenario(), play));
  }
}
