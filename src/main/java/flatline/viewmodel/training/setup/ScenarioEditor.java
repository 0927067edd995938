package flatline.viewmodel.training.setup;

import flatline.interchange.scenario.Presets.Preset;
import flatline.interchange.user.Session;
import flatline.model.loop.Command;
import flatline.model.loop.Training;
import flatline.model.rule.Refusal;
import flatline.model.scenario.Change;
import flatline.model.scenario.InForce;
import flatline.model.scenario.InterventionList;
import flatline.model.scenario.Order;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.SetupBuilder;
import flatline.model.scenario.Target;
import flatline.viewmodel.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
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

  /** New seeds have at most four digits, so that they can be read out and typed in a classroom. */
  private static final int SEEDS = 10_000;

  private final Training training;
  private final BooleanSupplier playing;
  private final SplittableRandom seeds = new SplittableRandom();
  private final ReadOnlyObjectWrapper<Scenario> scenario;
  private final ReadOnlyObjectWrapper<InForce> inForce;
  private final ReadOnlyObjectWrapper<Optional<Path>> file =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Titles titles;
  private Consumer<Leaving> leaving = _ -> {};
  private long run;
  private long step;

  public ScenarioEditor(Training training, BooleanSupplier playing, List<Preset> presets) {
    this.training = training;
    this.playing = playing;
    titles = new Titles(presets);
    scenario = new ReadOnlyObjectWrapper<>(presets.getFirst().scenario());
    inForce = new ReadOnlyObjectWrapper<>(InForce.at(presets.getFirst().scenario(), 0));
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

  /**
   * Rate, batch size and activations as they are in the run at the step that is shown; of what was
   * asked for and is not shown yet, as they will be there.
   */
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
    return run.with(new Scenario.Title(scenario().title().name(), expect(run)));
  }

  /**
   * The file in which what is set up lies, or from which it was changed; none for what has none.
   */
  public ReadOnlyObjectProperty<Optional<Path>> fileProperty() {
    return file.getReadOnlyProperty();
  }

  /** What is set up was saved in a file. */
  public void setFile(Path saved) {
    file.set(Optional.of(saved));
  }

  /** Shows another scenario, which lies in no file, from its start, paused. */
  public void open(Scenario opened) {
    open(opened, Optional.empty());
  }

  /** Shows another scenario, which lies in a file, from its start, paused. */
  public void open(Scenario opened, Path from) {
    open(opened, Optional.of(from));
  }

  private void open(Scenario opened, Optional<Path> from) {
    leaving.accept(new Leaving.Opening(opened, isChanged()));
    titles.open(opened);
    file.set(from);
    scenario.set(opened);
    start(false);
  }

  /** Shows a step of a run that begins with another scenario, paused, and nothing after it. */
  public void stand(Scenario opened, long at) {
    open(opened);
    if (at > 0) {
      training.send(new Command.GoTo(at));
    }
  }

  /** Shows the end of a run that a study made of a scenario, paused. */
  public void openEnd(Scenario run) {
    Scenario named = titles.name(run);
    leaving.accept(new Leaving.Opening(named, isChanged()));
    visit(new Session(named, named, named.setup().training().steps()));
  }

  /** Shows a moment that was there before, paused. */
  public void visit(Session moment) {
    file.set(moment.file());
    scenario.set(moment.setUp());
    show(moment.run(), moment.step());
    training.send(new Command.Visit(++run, moment.run(), moment.step()));
  }

  /** Shows what was open in another life of the program, paused. */
  public void restore(Session session) {
    titles.open(session.setUp());
    visit(session);
  }

  /** Starts the same scenario anew, with α and the rate as they are now. */
  public void restart() {
    set(this::asNow);
    leaving.accept(new Leaving.Restarting());
    start(playing.getAsBoolean());
  }

  /** Starts anew with another seed. */
  public void newSeed() {
    long seed = seeds.nextInt(1, SEEDS - 1);
    // Skips the present one, so that something is seen to change.
    change(builder -> builder.seed(seed >= scenario().setup().seed() ? seed + 1 : seed));
  }

  /** Changes something and starts anew; says so if it cannot be. */
  Optional<Message> change(UnaryOperator<SetupBuilder> edit) {
    Scenario before = asNow();
    Optional<Message> refusal = set(() -> before.with(edit));
    if (refusal.isEmpty()) {
      leaving.accept(new Leaving.Changing(before.setup(), scenario().setup()));
      start(playing.getAsBoolean());
    }
    return refusal;
  }

  /** Changes something from the current step on, or says why it cannot be. */
  public Optional<Message> make(Change change) {
    Optional<Message> refusal =
        set(() -> InterventionList.startWith(scenario(), change).orElse(scenario()));
    if (refusal.isEmpty()) {
      inForce.set(inForce.get().after(change));
      training.send(new Command.Make(change));
    }
    return refusal;
  }

  /** Changes the batch size from the next epoch on; minibatches of a file have their sizes. */
  Optional<Message> changeBatchSize(int size) {
    return scenario().setup().order() instanceof Order.Recorded
        ? change(builder -> builder.batchSize(size))
        : make(new Change.Set(new Target.BatchSize(), size));
  }

  private Optional<Message> set(Supplier<Scenario> edited) {
    try {
      scenario.set(titles.name(edited.get()));
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
