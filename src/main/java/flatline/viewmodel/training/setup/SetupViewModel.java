package flatline.viewmodel.training.setup;

import flatline.interchange.scenario.Presets.Preset;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.InForce;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.training.story.Guessing;
import flatline.viewmodel.training.story.Story;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** The set-up pane: everything that fixes a run, each setting acting as soon as it is changed. */
public final class SetupViewModel {

  private final ScenarioEditor editor;
  private final Gallery gallery;
  private final DataSetup data;
  private final DataDrawing drawing;
  private final InputsSetup inputs;
  private final NetworkSetup network;
  private final InitializationSetup initialization;
  private final ContendersSetup contenders;
  private final OptimizerSetup optimizer;
  private final OutputSetup output;
  private final LayersSetup layers;
  private final AtZeroSetup atZero;
  private final BooleanProperty more = new SimpleBooleanProperty();
  private final PlaneSight planes = new PlaneSight();
  private final DormantBound dormant = new DormantBound();
  private final BooleanProperty dataOpen = new SimpleBooleanProperty();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper expectation = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<Story> story = new ReadOnlyObjectWrapper<>(Story.NONE);
  private final Guessing guessing = new Guessing();
  private Runnable remedies = () -> {};
  private String measured = "";
  private Scenario run;

  /**
   * @param presets not to be changed; the first is asked for at once, others when they are named
   * @param leak what a new Leaky ReLU begins with
   */
  public SetupViewModel(ScenarioEditor editor, List<Preset> presets, DoubleSupplier leak) {
    this.editor = editor;
    gallery = new Gallery(presets, editor);
    run = editor.scenario();
    data = new DataSetup(editor);
    drawing = new DataDrawing(editor);
    inputs = new InputsSetup(editor);
    network = new NetworkSetup(editor);
    initialization = new InitializationSetup(editor);
    contenders = new ContendersSetup(editor, leak);
    optimizer = new OptimizerSetup(editor);
    output = new OutputSetup(editor);
    layers = new LayersSetup(editor);
    atZero = new AtZeroSetup(editor);
    editor.scenarioProperty().subscribe(this::show);
    editor.inForceProperty().subscribe(this::show);
  }

  /** The presets that can be opened. */
  public Gallery gallery() {
    return gallery;
  }

  /** What the scenario is called; empty if it has no name. */
  public ReadOnlyStringProperty titleProperty() {
    return title.getReadOnlyProperty();
  }

  /** What to expect of the run that is shown, as measured; empty if nothing was for it as it is. */
  public ReadOnlyStringProperty expectationProperty() {
    return expectation.getReadOnlyProperty();
  }

  /** What is said of the run as a whole at the step that is shown. */
  public ReadOnlyObjectProperty<Story> storyProperty() {
    return story.getReadOnlyProperty();
  }

  /** Whether the settings that are seldom changed are unfolded; they stay so. */
  public BooleanProperty moreProperty() {
    return more;
  }

  /** What can be guessed of the run that is shown before it is told. */
  public Guessing guessing() {
    return guessing;
  }

  /** Has somebody told when it is asked what helps against dying in this set-up. */
  public void onWhatHelps(Runnable listener) {
    remedies = listener;
  }

  /** Asks what helps against dying in this set-up. */
  public void askWhatHelps() {
    remedies.run();
  }

  /** What is learned from. */
  public DataSetup data() {
    return data;
  }

  /** Samples drawn by hand. */
  public DataDrawing drawing() {
    return drawing;
  }

  /** What networks are given of the data, and how much of them. */
  public InputsSetup inputs() {
    return inputs;
  }

  /** Up to which score a unit is called dormant. */
  public DormantBound dormant() {
    return dormant;
  }

  /** What the planes show. */
  public PlaneSight planes() {
    return planes;
  }

  /** Whether what is set of the data is unfolded; it stays so. */
  public BooleanProperty dataOpenProperty() {
    return dataOpen;
  }

  /** The hidden layers. */
  public NetworkSetup network() {
    return network;
  }

  /** The first weights. */
  public InitializationSetup initialization() {
    return initialization;
  }

  /** The activations that train side by side. */
  public ContendersSetup contenders() {
    return contenders;
  }

  /** Rate, batch size, decay, loss and seed. */
  public OptimizerSetup optimizer() {
    return optimizer;
  }

  /** What single hidden layers do. */
  public LayersSetup layers() {
    return layers;
  }

  /** What f′(0) is where it does not exist. */
  public AtZeroSetup atZero() {
    return atZero;
  }

  /** What the output makes of its sum. */
  public OutputSetup output() {
    return output;
  }

  /** Every number of the pane: what is set while its slider is held is one change. */
  public Stream<NumberSetting> numbers() {
    return Stream.of(
            data.numbers(),
            inputs.numbers(),
            network.numbers(),
            initialization.numbers(),
            contenders.numbers(),
            optimizer.numbers())
        .flatMap(each -> each);
  }

  private void show(InForce now) {
    optimizer.show(now);
    contenders.show(now);
  }

  private void show(Scenario scenario) {
    data.show(scenario);
    inputs.show(scenario);
    network.show(scenario);
    initialization.show(scenario);
    optimizer.show(scenario);
    output.show(scenario);
    atZero.show(scenario);
    contenders.show(scenario.setup().entrants());
    layers.show(scenario.setup());
    title.set(scenario.title().name());
    run = scenario;
    expectation.set(editor.expect(run));
    if (!expectation.get().isEmpty() && !expectation.get().equals(measured)) {
      measured = expectation.get();
      guessing.forget();
    }
  }

  /**
   * Takes note of what is shown: what was measured is not true of a run any more once somebody has
   * changed something in it.
   */
  @SuppressWarnings("ReferenceEquality") // asked at every pulse
  public void show(Snapshot shown) {
    Story now = Story.of(shown);
    if (!now.equals(story.get())) {
      story.set(now);
    }
    guessing.show(shown);
    if (shown.scenario() != run) {
      run = shown.scenario();
      // What was set up already for the next step may be ahead of what is shown.
      boolean measured = !editor.expect(editor.scenario()).isEmpty();
      expectation.set(measured ? editor.expect(run) : "");
    }
  }
}
