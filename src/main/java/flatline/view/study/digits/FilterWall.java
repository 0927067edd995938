package flatline.view.study.digits;

import flatline.model.digits.Filters;
import flatline.view.Ui;
import flatline.view.life.Life;
import flatline.view.plot.Pen;
import flatline.view.plot.PlotCanvas;
import flatline.view.plot.study.FilterPainter;
import java.util.Optional;
import javafx.scene.layout.StackPane;

/** The weights of the first layer of a network, unit by unit. */
final class FilterWall extends StackPane {

  private final Ui ui;
  private final PlotCanvas canvas = new PlotCanvas(this::paint);
  private Optional<Filters> filters = Optional.empty();

  FilterWall(Ui ui) {
    this.ui = ui;
    getChildren().add(canvas);
    new Life(this).hear(ui.look(), _ -> canvas.repaint());
  }

  /** Shows the first layer of a network. */
  void show(Optional<Filters> newFilters) {
    if (!filters.equals(newFilters)) {
      filters = newFilters;
      canvas.repaint();
    }
  }

  private void paint(Pen pen) {
    filters.ifPresent(now -> FilterPainter.paint(pen, now, ui.look().getValue()));
  }
}
