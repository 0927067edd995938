package flatline.view.training.timeline;

import atlantafx.base.controls.ProgressSliderSkin;
import flatline.model.scenario.Control;
import flatline.view.ScaledIcon;
import flatline.view.Tip;
import flatline.view.Words;
import flatline.view.control.Island;
import flatline.view.control.Touch;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.viewmodel.training.SpeedSetting;
import flatline.viewmodel.training.TransportViewModel;
import flatline.viewmodel.training.UnitWork;
import flatline.viewmodel.training.timeline.TimelineViewModel;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Play, step, epoch, restart, new seed, the pace, and where the run stands. */
public final class TransportBar extends HBox {

  private static final double ICON = 19;

  /** Of which marks can still be told apart, in pixels. */
  private static final double LEAST_SCRUBBER = 300;

  private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

  private final Life life = new Life(this);
  private final Words words;
  private final ObservableValue<Look> look;
  private final TransportViewModel transport;
  private final Button play;
  private final Button setup;
  private final Region scrubber;
  private final Region island;
  private final PositionBox position;
  private final List<Node> all;
  private final List<Node> told;

  /**
   * @param scrubber goes from step to step
   * @param toggleSetup opens and closes the set-up where it is a drawer
   */
  public TransportBar(
      Words words,
      ObservableValue<Look> look,
      TransportViewModel transport,
      UnitWork work,
      Region scrubber,
      Runnable toggleSetup) {
    this.words = words;
    this.look = look;
    this.transport = transport;
    TimelineViewModel timeline = work.timeline();
    setId("transport");
    getStyleClass().addAll("card", "transport");
    setAlignment(Pos.CENTER_LEFT);
    play = Touch.on(Control.TRANSPORT, new PlayButton(words, look, transport));
    setup =
        button(
            "toggle-setup",
            "transport.toggle-setup",
            "transport.toggle-setup.tip",
            Feather.SLIDERS,
            toggleSetup);
    HBox.setHgrow(scrubber, Priority.ALWAYS);
    Touch.on(Control.TRANSPORT, scrubber);
    position = new PositionBox(words, look, transport, work);
    var island = new Island(position);
    all =
        List.of(
            setup,
            play,
            moving(
                "to-start",
                "transport.to-start",
                "transport.to-start.tip",
                Feather.SKIP_BACK,
                timeline::toStart),
            moving(
                "back",
                "transport.back",
                "transport.back.tip",
                Feather.CHEVRON_LEFT,
                timeline::back),
            moving(
                "step",
                "transport.step",
                "transport.step.tip",
                Feather.CHEVRON_RIGHT,
                transport::step),
            epoch(),
            scrubber,
            new ZoomButtons(words, look, timeline.zoom()),
            island,
            new BranchMenu(words, timeline, work.undoing(), look),
            new Island(pace()));
    told = List.of(scrubber, island);
    getChildren().setAll(all);
    this.scrubber = scrubber;
    this.island = island;
    life.hear(transport.changesProperty(), _ -> fold());
    life.hear(look, _ -> fold());
    Life.own(widthProperty(), _ -> fold());
  }

  /** What was changed by hand is named in full where that leaves the scrubber its width. */
  private void fold() {
    double others =
        getChildren().stream()
            .filter(each -> each.isManaged() && !each.equals(scrubber) && !each.equals(island))
            .mapToDouble(each -> each.prefWidth(-1))
            .sum();
    double gaps = getInsets().getLeft() + getInsets().getRight() + getSpacing() * (all.size() - 1);
    position.fold(getWidth() - others - gaps - position.fullWidth() < LEAST_SCRUBBER);
    island.requestLayout();
  }

  /** What was reckoned beforehand may be off by what styles and rounding add. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (scrubber.getWidth() < LEAST_SCRUBBER && position.fold(true)) {
      island.requestLayout();
    }
  }

  /** The control that is to have the focus first. */
  public Button play() {
    return play;
  }

  /**
   * In a narrow window the set-up is opened from here.
   *
   * @param hasSetup whether there is one to be opened
   */
  public void setNarrow(boolean narrow, boolean hasSetup) {
    setup.setVisible(narrow && hasSetup);
    setup.setManaged(narrow && hasSetup);
    pseudoClassStateChanged(NARROW, narrow);
  }

  /** Shows where the run stands alone, or the controls as well. */
  public void setQuiet(boolean quiet) {
    getChildren().setAll(quiet ? told : all);
    position.setQuiet(quiet);
  }

  private Button moving(String id, String title, String tip, Feather icon, Runnable action) {
    return Touch.on(Control.TRANSPORT, button(id, title, tip, icon, action));
  }

  private Button button(String id, String title, String tip, Feather icon, Runnable action) {
    var button = new Button();
    button.setId(id);
    button.setGraphic(ScaledIcon.of(icon, ICON, look));
    button.getStyleClass().add("transport-button");
    button.setAccessibleText(words.get(title));
    Tip.on(button, words.get(tip));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /** Of a stream, what an epoch is to other data is a task. */
  private Button epoch() {
    String key = "transport.epoch";
    var button =
        moving("epoch", key, "transport.epoch.tip", Feather.CHEVRONS_RIGHT, transport::epoch);
    life.hear(
        transport.streamsProperty(),
        streams -> {
          button.setAccessibleText(words.get(streams ? "transport.task" : key));
          Tip.on(button, words.get(streams ? "transport.task.tip" : "transport.epoch.tip"));
        });
    return button;
  }

  private VBox pace() {
    var asked = new Label();
    asked.setId("speed-asked");
    asked.getStyleClass().add("strong");
    SpeedSetting speed = transport.speed();
    life.hear(speed.stepsPerSecondProperty(), now -> asked.setText(wish(now.doubleValue())));
    var reached = new Label();
    reached.setId("speed-reached");
    reached.getStyleClass().addAll("caption", "muted");
    reached.setMinWidth(USE_PREF_SIZE);
    life.hear(transport.reachedProperty(), _ -> reached.setText(reached()));
    life.hear(transport.goalProperty(), _ -> reached.setText(reached()));
    var pace = new VBox(asked, speed(), reached);
    pace.getStyleClass().add("pace");
    pace.setAlignment(Pos.CENTER_LEFT);
    return Touch.on(Control.SPEED, pace);
  }

  private String wish(double stepsPerSecond) {
    return Double.isInfinite(stepsPerSecond)
        ? words.get("transport.fastest")
        : words.get("transport.speed", words.numbers().grouped(Math.round(stepsPerSecond)));
  }

  private String reached() {
    OptionalLong goal = transport.goalProperty().get();
    if (goal.isPresent()) {
      return words.get("transport.goal", words.numbers().grouped(goal.getAsLong()));
    }
    OptionalDouble stepsPerSecond = transport.reachedProperty().get();
    return stepsPerSecond.isPresent()
        ? words.get(
            "transport.reached", words.numbers().grouped(Math.round(stepsPerSecond.getAsDouble())))
        : words.get("transport.paused");
  }

  private Slider speed() {
    SpeedSetting speed = transport.speed();
    var slider = new Slider(0, 1, speed.position());
    slider.setId("speed");
    slider.setBlockIncrement(0.06);
    slider.setAccessibleText(words.get("transport.speed.name"));
    Tip.on(slider, words.get("transport.speed.tip"));
    slider.setSkin(new ProgressSliderSkin(slider));
    Life.own(slider.valueProperty(), position -> speed.drag(position.doubleValue()));
    life.hear(
        speed.stepsPerSecondProperty(),
        _ -> {
          if (!slider.isValueChanging()) {
            slider.setValue(speed.position());
          }
        });
    return slider;
  }
}
