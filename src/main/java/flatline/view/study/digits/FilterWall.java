package flatline.view.study.digits;

import flatline.model.digits.Filters;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.pen.Pen;
import flatline.view.plot.pen.PlotCanvas;
import flatline.view.plot.study.FilterPainter;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The weights of the first layer of a network, unit by unit. */
final class FilterWall extends StackPane {

  private final Ui ui;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private Optional<Filters> filters = Optional.empty();
  private boolean dies;

  FilterWall(Ui ui) {
    this.ui = ui;
    getChildren().add(canvas);
    canvas.exhibit(() -> ui.texts().get("picture.of.filters"));
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  /**
   * Shows the first layer of a network.
   *
   * @param unitsDie whether units that never fire are dead, else they are inactive
   */
  void show(Optional<Filters> newFilters, boolean unitsDie) {
    if (!filters.equals(newFilters) || dies != unitsDie) {
      filters = newFilters;
      dies = unitsDie;
      canvas.repaint();
    }
  }

  private void paint(Pen pen) {
    filters.ifPresent(now -> FilterPainter.paint(pen, now, dies, ui.look().getValue()));
  }
}
