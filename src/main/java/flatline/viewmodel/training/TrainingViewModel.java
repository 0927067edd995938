package flatline.viewmodel.training;

import flatline.interchange.scenario.Presets.Preset;
import flatline.model.loop.Snapshot;
import flatline.model.loop.Training;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Change;
import flatline.model.scenario.Control;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Message;
import flatline.viewmodel.NoticeTopic;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import flatline.viewmodel.UnitModel;
import flatline.viewmodel.training.change.RunReach;
import flatline.viewmodel.training.file.FileActions;
import flatline.viewmodel.training.setup.ScenarioEditor;
import flatline.viewmodel.training.setup.SetupViewModel;
import flatline.viewmodel.training.table.TableImport;
import flatline.viewmodel.training.timeline.AutopsyViewModel;
import flatline.viewmodel.training.timeline.EventMark;
import flatline.viewmodel.training.timeline.TimelineViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The Training page: takes the latest snapshot with each pulse and hands it to everything that
 * shows some of it, once.
 */
public final class TrainingViewModel {

  private final SessionMemory memory;
  private final PacedTraining training;
  private final AlphaModel alpha;
  private final Notices notices;
  private final TransportViewModel transport;
  private final ScenarioEditor editor;
  private final SetupViewModel setup;
  private final FileActions files;
  private final TableImport table;
  private final UnitSelection selection = new UnitSelection();
  private final NetworkSight sight = new NetworkSight();
  private final TimelineViewModel timeline;
  private final Undoing undoing;
  private final RunReach reach;
  private final Narration narration;
  private final AutopsyViewModel autopsy;
  private final ReadOnlyObjectWrapper<Optional<Snapshot>> snapshot =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Lateness lateness = new Lateness();

  /**
   * Shows the first preset, paused.
   *
   * @param training which is at the first preset's start already
   * @param presets at least one
   */
  public TrainingViewModel(Training training, List<Preset> presets, TrainingContext context) {
    var recovery = new Recovery(training);
    this.training = new PacedTraining(recovery, context.lock());
    alpha = context.alpha();
    notices = context.notices();
    transport = new TransportViewModel(this.training, context.lock());
    timeline = new TimelineViewModel(this.training, this.training::isMeant);
    autopsy = new AutopsyViewModel(this.training, timeline, selection.selectedProperty());
    var playing = this.training.playingProperty();
    editor = new ScenarioEditor(this.training, playing::get, presets, context.lock());
    setup = new SetupViewModel(editor, presets, alpha::alpha);
    undoing = new Undoing(editor, timeline, notices);
    reach = new RunReach(alpha.reach());
    alpha.reach().setUndo(undoing::undo);
    alpha.setGuard(() -> !context.lock().refuses(Control.ALPHA));
    files = new FileActions(editor, this::shownScenario, notices, context.background());
    table = new TableImport(editor, notices, context.background());
    setup.gallery().offer(files.recent()::scenarios, files::open);
    setup.network().onRefused(why -> notices.say(Notice.error(why)));
    editor
        .scenarioProperty()
        .subscribe(
            (_, _) -> List.of(NoticeTopic.SHARING, NoticeTopic.LAYERS).forEach(notices::overtake));
    memory = new SessionMemory(recovery, editor, files, notices);
    editor.scenarioProperty().subscribe(files::observe);
    narration = new Narration(this, transport, alpha);
    autopsy.slowMotion().sampleProperty().subscribe(sight::hover);
    editor.scenarioProperty().map(Scenario::setup).subscribe(selection::follow);
    editor.inForceProperty().subscribe(now -> now.leak().ifPresent(alpha::set));
    alpha.heldProperty().subscribe(undoing::hold);
    setup.numbers().forEach(number -> number.heldProperty().subscribe(undoing::hold));
    alpha.alphaProperty().subscribe(value -> changeAlpha(value.doubleValue()));
  }

  /** The leak is another: because somebody moved it, or since the run has that one at this step. */
  private void changeAlpha(double value) {
    if (editor.inForceProperty().get().leak().stream().anyMatch(old -> old != value)) {
      editor.make(new Change.Set(new Target.Alpha(Target.ALL), value));
    }
  }

  /** The scenario of the run that is shown, with the changes made to it, under its name. */
  private Scenario shownScenario() {
    return snapshot
        .get()
        .filter(training::isMeant)
        .map(now -> editor.title(now.scenario()))
        .orElseGet(editor::scenario);
  }

  /** The latest snapshot of the run that is set up; empty before the first. */
  public ReadOnlyObjectProperty<Optional<Snapshot>> snapshotProperty() {
    return snapshot.getReadOnlyProperty();
  }

  /** Whether something else was asked for a while ago, so that what is shown is out of date. */
  public ReadOnlyBooleanProperty lateProperty() {
    return lateness.lateProperty();
  }

  /** The scenario that is set up and how it is changed. */
  public ScenarioEditor editor() {
    return editor;
  }

  /** The set-up pane. */
  public SetupViewModel setup() {
    return setup;
  }

  /** Play, pause and pace. */
  public TransportViewModel transport() {
    return transport;
  }

  /** The unit that is looked at. */
  public UnitSelection selection() {
    return selection;
  }

  /** What of the networks is looked at closely. */
  public NetworkSight sight() {
    return sight;
  }

  /** The steps that were made, and the ways between them. */
  public TimelineViewModel timeline() {
    return timeline;
  }

  /** Shows the step before a death or return, and looks at its unit. */
  public void standBefore(EventMark mark) {
    timeline.goTo(mark.stepBefore());
    selection.pointIn(mark.contender());
    selection.select(new UnitRef(mark.event().layer(), mark.event().unit()));
  }

  /** Why the selected unit died, and how it fares. */
  public AutopsyViewModel autopsy() {
    return autopsy;
  }

  /** What can be taken back and made again. */
  public Undoing undoing() {
    return undoing;
  }

  /** Whether a snapshot shows all that was asked for, and nothing goes on. */
  boolean isSettled(Snapshot shown) {
    return training.isUpToDate(shown) && !training.playingProperty().get() && !shown.playing();
  }

  /** What is looked at and worked on in the networks. */
  public UnitWork work() {
    return UnitWork.of(selection, sight, timeline, undoing, setup);
  }

  /** What is open, from one life of the program to the next. */
  public SessionMemory memory() {
    return memory;
  }

  /** The run as a lesson tells of it. */
  public Narration narration() {
    return narration;
  }

  /** Opening and saving. */
  public FileActions files() {
    return files;
  }

  /** The user's own samples out of tables. */
  public TableImport table() {
    return table;
  }

  private void fail(Throwable failure) {
    notices.say(Notice.error(Message.because("training.failed", failure)));
  }

  /**
   * Shows what came since the last pulse.
   *
   * @param now nanoseconds of some clock
   */
  public void onPulse(long now) {
    training.onPulse(now);
    training.takeSnapshot().ifPresent(latest -> show(latest, now));
    snapshot
        .get()
        .filter(training::isUpToDate)
        .ifPresent(shown -> memory.observeLesson(shown, now));
    training.takeFailure().ifPresent(this::fail);
    autopsy.onPulse(now);
    lateness.observe(snapshot.get().filter(shown -> !training.isAnswered(shown)).isPresent(), now);
  }

  /**
   * Shows the unit that is looked at on other pages, too.
   *
   * @param unit brought up to date from now on
   */
  public void shareUnit(UnitModel unit) {
    unit.setSource(this::onPulse);
    snapshot.subscribe(now -> unit.show(selection.sight(now)));
    selection.selectedProperty().subscribe(() -> unit.show(selection.sight(snapshot.get())));
  }

  private void show(Snapshot latest, long now) {
    // What was asked for meanwhile is shown already, and must not be taken back for a moment.
    if (training.isUpToDate(latest)) {
      editor.show(latest.scenario(), latest.step());
    }
    sight.setSamples(latest.data().size());
    setup.show(latest);
    transport.show(latest, now);
    timeline.show(latest);
    autopsy.show(latest);
    // What hears of the snapshot finds all else at its step already.
    snapshot.set(Optional.of(latest));
    files.observe(latest.scenario());
    undoing.observe(memory.of(latest), latest, now);
    reach.show(latest, transport.changesProperty().get(), undoing.canUndoProperty().get());
    memory.observe(latest, training.isUpToDate(latest), now);
  }
}
