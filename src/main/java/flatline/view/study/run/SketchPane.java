package flatline.view.study.run;

import flatline.view.Ui;
import flatline.view.Words;
import flatline.view.life.Life;
import flatline.view.plot.Look;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What a section will show once it is begun: a sentence, and a sketch that is marked as one. */
public final class SketchPane extends VBox {

  private final PlotCanvas canvas;

  /**
   * @param id by which the sentence is found
   * @param sentence what Start does
   * @param paint paints the sketch
   */
  public SketchPane(
      String id, String sentence, Ui ui, BiConsumer<? super Pen, ? super Look> paint) {
    var words = new Words(ui.texts());
    canvas = new PlotCanvas(pen -> paint.accept(pen, ui.look().getValue()));
    canvas.getStyleClass().add("sketch");
    canvas.setAccessibleText(words.get("study.sketch"));
    VBox.setVgrow(canvas, Priority.ALWAYS);
    var said = label(sentence, "study-empty");
    said.setId(id);
    var note = label(words.get("study.sketch"), "sketch-note");
    getStyleClass().add("sketch-pane");
    getChildren().addAll(said, note, canvas);
    managedProperty().bind(visibleProperty());
    new Life(this).hear(ui.look(), _ -> repaint());
  }

  private static Label label(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  /** Paints the sketch anew: what it is of has changed. */
  public void repaint() {
    canvas.repaint();
  }
}
