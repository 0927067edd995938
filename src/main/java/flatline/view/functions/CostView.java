package flatline.view.functions;

import flatline.model.activation.Activation;
import flatline.model.activation.CostMeter;
import flatline.view.Sheet;
import flatline.view.Ui;
import flatline.view.control.MessageLabel;
import flatline.view.life.Life;
import flatline.view.plot.function.CostPainter;
import flatline.view.plot.pen.PlotCanvas;
import flatline.viewmodel.functions.CostViewModel;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** The measured costs as bars, and how far measuring has come. */
final class CostView extends VBox {

  private final CostViewModel model;
  private final Ui ui;
  private final PlotCanvas bars;

  private CostView(CostViewModel model, Ui ui) {
    this.model = model;
    this.ui = ui;
    bars =
        new PlotCanvas(pen ->
            CostPainter.paint(pen, model.costsProperty().get(), ui.texts(), ui.look().getValue()));
    getStyleClass().add("costs");
    bars.setId("cost-bars");
    bars.exhibit(() -> ui.texts().get("picture.of.costs"));
    var what =
        new Label(
            ui.texts()
                .get(
                    "cost.what",
                    ui.texts().numbers().grouped(CostMeter.INPUTS),
                    ui.texts().numbers().brief(CostMeter.LARGEST_INPUT),
                    Integer.toString(CostMeter.REPEATS)));
    what.getStyleClass().add("muted");
    what.setWrapText(true);
    what.setMinHeight(USE_PREF_SIZE);
    getChildren()
        .addAll(what, progress(), new MessageLabel(model.failedProperty(), ui.texts()), bars);
    var life = new Life(this);
    life.hear(ui.look(), _ -> resizeBars());
    life.hear(model.costsProperty(), _ -> bars.repaint());
    ui.pulse().hear(this, _ -> model.onPulse(), model.runningProperty());
  }

  private ProgressBar progress() {
    var progress = new ProgressBar();
    progress.setId("cost-progress");
    progress.setMaxWidth(Double.MAX_VALUE);
    progress.progressProperty().bind(model.progressProperty());
    progress.visibleProperty().bind(model.runningProperty());
    return progress;
  }

  private void resizeBars() {
    bars.setMinHeight(CostPainter.height(Activation.all().size(), ui.look().getValue()));
    bars.repaint();
  }

  /** The sheet that shows them. */
  static Sheet inSheet(CostViewModel model, Ui ui, Runnable close) {
    var again = new Button();
    again.setId("measure-again");
    again.setOnAction(_ -> {
      if (model.runningProperty().get()) {
        model.cancel();
      } else {
        model.start();
      }
    });
    new Life(again)
        .hear(
            model.runningProperty(),
            on -> again.setText(ui.texts().get(on ? "cost.cancel" : "cost.again")));
    var closing = new Button(ui.texts().get("sheet.close"));
    closing.setId("close-cost");
    closing.getStyleClass().add("accent");
    closing.setOnAction(_ -> close.run());
    var content = new CostView(model, ui);
    return new Sheet("cost-sheet", ui.texts().get("cost.title"), content, close, again, closing);
  }
}
