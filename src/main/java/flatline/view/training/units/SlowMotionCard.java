package flatline.view.training.units;

import flatline.model.number.Numbers;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.viewmodel.training.timeline.SlowMotion;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The arithmetic of one step, played line by line. */
public final class SlowMotionCard extends VBox {

  private final Ui ui;
  private final SlowMotion motion;
  private final Label title = new Label();
  private final Label part = new Label();
  private final ArithmeticTable table;
  private final VBox closing = new VBox();
  private final Button play;

  /** A card that is there while something is played. */
  public SlowMotionCard(Ui ui, SlowMotion motion) {
    this.ui = ui;
    this.motion = motion;
    setId("slow-motion");
    getStyleClass().addAll("card", "slow-motion");
    title.getStyleClass().add("heading");
    part.getStyleClass().add("muted");
    part.setId("slow-part");
    table = new ArithmeticTable(ui);
    var scroll = new ScrollPane(table);
    // The latest line is to be seen.
    Life.own(table.heightProperty(), _ -> scroll.setVvalue(1));
    scroll.setFitToWidth(true);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    play = button("slow-play", "slow.play", motion::toggle);
    getChildren().addAll(header(), part, scroll, closing, buttons());
    var life = new Life(this);
    life.hear(motion.takeProperty(), this::show);
    life.hear(motion.linesProperty(), _ -> show(motion.takeProperty().get()));
    life.hear(motion.playingProperty(), this::showPlaying);
  }

  private HBox header() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button close = button("slow-close", "slow.close", motion::hide);
    close.setText("✕");
    close.setAccessibleText(ui.texts().get("slow.close"));
    return row(title, space, close);
  }

  private HBox buttons() {
    return row(
        play,
        button("slow-next", "slow.next", motion::next),
        button("slow-again", "slow.again", motion::again));
  }

  private static HBox row(Region... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add("row");
    return row;
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

  private void show(Optional<SlowMotion.Take> take) {
    setVisible(take.isPresent());
    take.ifPresent(this::show);
  }

  private void show(SlowMotion.Take take) {
    int lines = motion.linesProperty().get();
    int samples = take.step().samples().size();
    title.setText(
        ui.texts()
            .get(
                "slow.title",
                Numbers.grouped(take.step().step()),
                Integer.toString(take.unit().unit() + 1)));
    part.setText(ui.texts().get(part(lines - samples)));
    table.show(take.step(), lines);
    closing.getChildren().setAll(table.closing(take.step(), lines));
  }

  private static String part(int after) {
    return switch (after) {
      case 1 -> "slow.mean";
      case 2 -> "slow.update";
      case 3 -> "slow.way";
      default -> "slow.forward";
    };
  }
}
