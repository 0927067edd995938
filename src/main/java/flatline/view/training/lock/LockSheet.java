package flatline.view.training.lock;

import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import flatline.view.Sheet;
import flatline.view.Texts;
import flatline.view.Tip;
import flatline.viewmodel.LockModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Where a teacher chooses what pupils may touch. What is chosen holds at once. */
public final class LockSheet {

  private static final int COLUMNS = 3;

  private final LockModel lock;
  private final Texts texts;
  private final Consumer<Fence> choose;
  private final Map<Control, CheckBox> boxes = new EnumMap<>(Control.class);
  private final TextField line = new TextField();

  /**
   * @param choose is given what shall be locked
   */
  public LockSheet(LockModel lock, Texts texts, Consumer<Fence> choose) {
    this.lock = lock;
    this.texts = texts;
    this.choose = choose;
  }

  /**
   * How what was chosen is kept.
   *
   * @param tip the key of what is said of it
   * @param save keeps what is given
   */
  public record Keeping(String tip, Consumer<Fence> save) {}

  /**
   * The sheet.
   *
   * @param keeping none where there is no file to keep it in
   * @param close takes the sheet away
   */
  public Sheet sheet(Optional<Keeping> keeping, Runnable close) {
    var intro = new Label(texts.get("lock.intro"));
    intro.setWrapText(true);
    var content =
        new VBox(
            intro,
            new FlowPane(
                button("lock-all", "lock.all", () -> take(Fence.OPEN)),
                button("lock-none", "lock.none", () -> take(Fence.allBut(List.of())))),
            boxes(),
            lineForLessons());
    content.getStyleClass().add("lock-choice");
    show(lock.setProperty().get());
    List<Button> foot = new ArrayList<>();
    keeping.ifPresent(each -> foot.add(saving(each)));
    foot.add(button("close-lock", "sheet.close", close));
    return new Sheet(
        "lock-sheet", texts.get("lock.title"), content, close, foot.toArray(Button[]::new));
  }

  private Button saving(Keeping keeping) {
    var saving = button("lock-save", "lock.save", () -> keeping.save().accept(chosen()));
    Tip.on(saving, texts.get(keeping.tip()));
    return saving;
  }

  private GridPane boxes() {
    var grid = new GridPane();
    grid.getStyleClass().add("lock-boxes");
    int place = 0;
    int rows = Math.ceilDiv(Control.values().length, COLUMNS);
    for (Control control : Control.values()) {
      var box = new CheckBox(texts.get(LockModel.NAMES.of(control)));
      box.setId("may-" + control.id());
      box.setOnAction(_ -> take(chosen()));
      boxes.put(control, box);
      grid.add(box, place / rows, place % rows);
      place++;
    }
    return grid;
  }

  private VBox lineForLessons() {
    line.setId("lock-line");
    line.setEditable(false);
    line.setAccessibleText(texts.get("lock.line"));
    var caption = new Label(texts.get("lock.line"));
    caption.getStyleClass().addAll("caption", "muted");
    caption.setLabelFor(line);
    return new VBox(caption, line);
  }

  private Button button(String id, String title, Runnable action) {
    var button = new Button(texts.get(title));
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private Fence chosen() {
    return Fence.allBut(
        boxes.entrySet().stream()
            .filter(each -> each.getValue().isSelected())
            .map(Map.Entry::getKey)
            .toList());
  }

  private void take(Fence fence) {
    choose.accept(fence);
    show(fence);
  }

  private void show(Fence fence) {
    boxes.forEach((control, box) -> box.setSelected(!fence.holds(control)));
    line.setText(fence.line());
  }
}
