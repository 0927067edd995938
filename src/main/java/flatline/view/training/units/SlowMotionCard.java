package flatline.view.training.units;

import flatline.model.autopsy.StepArithmetic;
import flatline.model.loop.Snapshot;
import flatline.view.Tip;
import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.LineStyle;
import flatline.viewmodel.training.UnitSelection;
import flatline.viewmodel.training.timeline.LinePush;
import flatline.viewmodel.training.timeline.SlowMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The arithmetic of one step, played line by line in the networks beside each other. */
public final class SlowMotionCard extends VBox {

  private static final double LEAST_COLUMN = 330;

  private final Ui ui;
  private final SlowMotion motion;
  private final UnitSelection selection;
  private final ObservableValue<Optional<Snapshot>> snapshot;
  private final Label title = new Label();
  private final Label part = new Label();
  private final StepGrid columns = new StepGrid();
  private final List<StepColumn> parts = new ArrayList<>();
  private final ShownShare share;
  private final Button play;
  private List<Integer> shown = List.of();

  /** A card that is there while something is played. */
  public SlowMotionCard(
      Ui ui,
      SlowMotion motion,
      UnitSelection selection,
      ObservableValue<Optional<Snapshot>> snapshot) {
    this.ui = ui;
    this.motion = motion;
    this.selection = selection;
    this.snapshot = snapshot;
    setId("slow-motion");
    getStyleClass().addAll("card", "slow-motion");
    title.getStyleClass().add("title");
    title.setMinWidth(USE_PREF_SIZE);
    part.getStyleClass().add("muted");
    part.setId("slow-part");
    part.setMinWidth(0);
    VBox.setVgrow(columns, Priority.ALWAYS);
    share = new ShownShare(ui.texts(), "slow-share");
    play = button("slow-play", "slow.play", motion::toggle);
    getChildren().addAll(header(), columns);
    var life = new Life(this);
    life.hear(motion.takeProperty(), _ -> refresh());
    life.hear(motion.linesProperty(), _ -> refresh());
    life.hear(selection.networkProperty(), _ -> refresh());
    life.hear(ui.look(), _ -> refresh());
    life.hear(motion.playingProperty(), this::showPlaying);
    Life.own(widthProperty(), _ -> refresh());
  }

  /** Puts the focus on what plays it. */
  public void takeFocus() {
    play.requestFocus();
  }

  private HBox header() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close = button("slow-close", "slow.close", motion::hide);
    close.setText("✕");
    close.setAccessibleText(ui.texts().get("slow.close"));
    Tip.on(close, ui.texts().get("slow.close"));
    var header =
        new HBox(
            title,
            part,
            share,
            space,
            play,
            button("slow-next", "slow.next", motion::next),
            button("slow-again", "slow.again", motion::again),
            close);
    header.getStyleClass().add("row");
    return header;
  }

  private Button button(String id, String title, Runnable action) {
    Button button = new Button(ui.texts().get(title));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> action.run());
    if (id.equals("slow-close")) {
      button.getStyleClass().add("quiet");
    }
    return button;
  }

  private void showPlaying(boolean playing) {
    play.setText(ui.texts().get(playing ? "slow.pause" : "slow.play"));
  }

  private void refresh() {
    motion
        .takeProperty()
        .get()
        .ifPresent(take ->
            snapshot
                .getValue()
                .filter(now -> now.contenders().size() == take.networks().size())
                .ifPresent(now -> show(now, take)));
  }

  private String called(Snapshot now, int contender) {
    return new Words(ui.texts()).name(contender, now.activations(), now.scenario().setup());
  }

  private void show(Snapshot now, SlowMotion.Take take) {
    int lines = motion.linesProperty().get();
    title.setText(
        ui.texts()
            .get(
                "slow.title",
                ui.texts().numbers().grouped(take.step()),
                take.unit().name(now.scenario().setup().hidden().size())));
    part.setText(ui.texts().get(part(lines - take.lines(), take)));
    arrange(now.contenders().size());
    List<LineStyle> styles =
        LineStyle.ofContenders(now.activations(), ui.look().getValue().palette());
    List<List<LinePush>> pushes = pushes(now, take, take.lines() - lines);
    List<LinePush> scale = pushes.stream().flatMap(List::stream).toList();
    for (int each : shown) {
      StepArithmetic step = take.networks().get(each);
      parts
          .get(each)
          .show(called(now, each), styles.get(each), step, lines, pushes.get(each), scale);
    }
  }

  /** With the last line, in each network: what pushes the unit's line, if it has one. */
  private static List<List<LinePush>> pushes(Snapshot now, SlowMotion.Take take, int toEnd) {
    boolean there = toEnd <= 0 && take.hasLine() && now.data().features().isPlane();
    return take.networks().stream()
        .map(each -> there ? LinePush.on(now.window(), each) : List.<LinePush>of())
        .toList();
  }

  private void arrange(int networks) {
    while (parts.size() < networks) {
      parts.add(new StepColumn(ui, parts.size()));
    }
    int room = (int) Math.max(1, getWidth() / ui.look().getValue().scaled(LEAST_COLUMN));
    List<Integer> wanted = selection.shown(room).stream().filter(each -> each < networks).toList();
    share.show(wanted.size(), networks);
    if (!wanted.equals(shown)) {
      shown = wanted;
      columns.arrange(shown.stream().map(parts::get).toList());
    }
  }

  private static String part(int toEnd, SlowMotion.Take take) {
    return switch (toEnd) {
      case -2 -> "slow.mean";
      case -1 -> update(take);
      case 0 -> "slow.way";
      default -> "slow.forward";
    };
  }

  private static String update(SlowMotion.Take take) {
    if (take.turns()) {
      return take.decays() ? "slow.update.turned.decay" : "slow.update.turned";
    }
    return take.decays() ? "slow.update.decay" : "slow.update";
  }
}
