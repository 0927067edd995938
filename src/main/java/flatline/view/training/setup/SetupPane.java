package flatline.view.training.setup;

import flatline.model.scenario.Control;
import flatline.view.Words;
import flatline.view.control.ChoiceRow;
import flatline.view.control.NumberRow;
import flatline.view.control.Touch;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.training.drawing.DrawBox;
import flatline.viewmodel.training.setup.AtZeroSetup;
import flatline.viewmodel.training.setup.DataSetup;
import flatline.viewmodel.training.setup.InitializationSetup;
import flatline.viewmodel.training.setup.LayersSetup;
import flatline.viewmodel.training.setup.SetupViewModel;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Everything that fixes a run; what is seldom changed is folded away. */
public final class SetupPane extends ScrollPane {

  private final SetupViewModel setup;
  private final Words words;
  private final ObservableValue<Look> look;
  private final VBox more = settings();
  private final Button moreButton = new Button();

  /**
   * @param alpha the control of the leak, which is not of this page alone
   */
  public SetupPane(SetupViewModel setup, Words words, ObservableValue<Look> look, Region alpha) {
    this.setup = setup;
    this.words = words;
    this.look = look;
    setId("setup");
    getStyleClass().addAll("card", "setup");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    moreButton.setId("more-settings");
    moreButton.getStyleClass().addAll("quiet", "link", "more");
    moreButton.setOnAction(_ -> toggleMore());
    var all = new VBox(new PresetBox(setup, words, look), new Separator());
    all.getStyleClass().add("setup-content");
    var data = new DataBox(setup, words);
    show(data, inPlane());
    data.onUnfolded(() -> reveal(data, data));
    all.getChildren().addAll(dragged(alpha), choices(), data, moreButton, more);
    setContent(all);
    ObservableValue<Boolean> open = setup.moreProperty();
    new Life(this).hear(open, this::fold);
  }

  /** What was unfolded is seen at once, under the button that unfolded it. */
  private void toggleMore() {
    setup.moreProperty().set(!more.isVisible());
    reveal(moreButton, more);
  }

  /** Scrolls to a heading if what it unfolds is seen. */
  private void reveal(Node heading, Node unfolded) {
    applyCss();
    layout();
    double hidden = getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
    if (unfolded.isVisible() && hidden > 0) {
      setVvalue(Math.clamp(top(heading) / hidden, 0, 1));
    }
  }

  private double top(Node heading) {
    return getContent().sceneToLocal(heading.localToScene(0, 0)).getY();
  }

  private void fold(boolean open) {
    if (open && more.getChildren().isEmpty()) {
      more.getChildren().addAll(seldomChanged());
    }
    more.setVisible(open);
    more.setManaged(open);
    moreButton.setText(words.get(open ? "setup.less" : "setup.more"));
  }

  private VBox dragged(Region alpha) {
    Touch.on(Control.ALPHA, alpha);
    show(alpha, setup.contenders().leakingProperty());
    var bias = Touch.on(Control.BIAS, NumberRow.dragged(setup.initialization().bias(), words));
    show(bias, setup.initialization().drawnProperty());
    return settings(
        caption("setup.acts.live"),
        alpha,
        Touch.on(Control.LEARNING_RATE, NumberRow.dragged(setup.optimizer().rate(), words)),
        batchSize(),
        new Separator(),
        caption("setup.acts.restart"),
        bias,
        Touch.on(Control.HIDDEN, new WidthsRow(setup.network(), words)));
  }

  private Region batchSize() {
    return shown(
        Touch.on(Control.BATCH_SIZE, NumberRow.typed(setup.optimizer().batchSize(), words)),
        inPlane());
  }

  /** Whether samples are places of the plane, and not a stream's. */
  private ObservableValue<Boolean> inPlane() {
    return setup.data().streamsProperty().not();
  }

  /** When the settings below act: from the step that is shown on, or from a new start. */
  private Label caption(String when) {
    var caption = new Label(words.get(when));
    caption.getStyleClass().addAll("caption", "muted", "acts");
    caption.setWrapText(true);
    caption.setMinHeight(USE_PREF_SIZE);
    return caption;
  }

  private VBox choices() {
    DataSetup data = setup.data();
    InitializationSetup initialization = setup.initialization();
    var parameter =
        Touch.on(Control.INITIALIZATION, NumberRow.typed(initialization.parameter(), words));
    show(parameter, initialization.hasParameterProperty());
    return settings(
        Touch.on(Control.DATA, new ChoiceRow(data.kind(), words)),
        shown(new DrawBox(setup.drawing(), words), inPlane()),
        shown(
            new VBox(
                Touch.on(Control.NORMALIZATION, new ChoiceRow(data.normalization(), words)),
                afterwards(data)),
            inPlane()),
        shown(caption("setup.stream"), data.streamsProperty()),
        Touch.on(Control.INITIALIZATION, new ChoiceRow(initialization.kind(), words)),
        parameter,
        Touch.on(Control.SEED, NumberRow.typed(setup.optimizer().seed(), words)));
  }

  private Label afterwards(DataSetup data) {
    var label = new Label();
    label.setId("normalized");
    label.getStyleClass().addAll("caption", "muted", "afterwards");
    label.setMaxWidth(Double.MAX_VALUE);
    var said = new Life(label).during(data.afterwardsProperty());
    label.textProperty().bind(said.map(message -> message.map(words::say).orElse("")));
    show(label, label.textProperty().isNotEmpty());
    return label;
  }

  private List<Node> seldomChanged() {
    var trained = new TrainedBox(setup.contenders(), words);
    trained.onUnfolded(() -> reveal(trained, trained));
    return List.of(
        caption("setup.acts.live"),
        new ContendersBox(setup.contenders(), words, look),
        NumberRow.dragged(setup.dormant().setting(), words),
        new Separator(),
        caption("setup.acts.restart"),
        Touch.on(Control.HIDDEN, NumberRow.typed(setup.network().layers(), words)),
        Touch.on(Control.LOSS_FUNCTION, new ChoiceRow(setup.optimizer().loss(), words)),
        Touch.on(Control.REGULARIZATION, NumberRow.typed(setup.optimizer().decay(), words)),
        trained,
        new Separator(),
        layers(setup.layers()),
        atZero(setup.atZero()),
        Touch.on(Control.ACTIVATION, new ChoiceRow(setup.output().activation(), words)),
        output());
  }

  private ChoiceRow atZero(AtZeroSetup atZero) {
    var row = Touch.on(Control.ACTIVATION, new ChoiceRow(atZero.share(), words));
    show(row, atZero.askedProperty());
    return row;
  }

  /** A row for each hidden layer, where there are some. */
  private VBox layers(LayersSetup layers) {
    var rows = settings();
    for (int i = 0; i < layers.layers().size(); i++) {
      String name = words.get("setup.layer", Integer.toString(i + 1));
      var row = new ChoiceRow(name, layers.layers().get(i), words);
      show(row, layers.countProperty().greaterThan(Math.max(1, i)));
      rows.getChildren().add(row);
    }
    show(rows, layers.countProperty().greaterThan(1));
    return Touch.on(Control.ACTIVATION, rows);
  }

  private VBox output() {
    InitializationSetup initialization = setup.initialization();
    var output =
        settings(
            Touch.on(Control.INITIALIZATION, new ChoiceRow(initialization.output(), words)),
            Touch.on(Control.INITIALIZATION, NumberRow.typed(initialization.outputBias(), words)));
    show(output, initialization.drawnProperty());
    return output;
  }

  private static VBox settings(Node... rows) {
    var box = new VBox(rows);
    box.getStyleClass().add("settings");
    return box;
  }

  private static <T extends Node> T shown(T node, ObservableValue<Boolean> when) {
    show(node, when);
    return node;
  }

  private static void show(Node node, ObservableValue<Boolean> when) {
    node.visibleProperty().bind(when);
    node.managedProperty().bind(when);
  }
}
