package flatline.view.training.charts;

import flatline.model.loop.Snapshot;
import flatline.view.Words;
import flatline.view.plot.Look;
import flatline.view.plot.time.Figure;
import flatline.viewmodel.training.timeline.StepZoom;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What happens over the steps: units that fall silent, and the loss, on one time axis. */
public final class ChartsCard extends HBox {

  private final List<TimeChart> charts;

  /**
   * @param zoom the part of the run that is spread out
   */
  public ChartsCard(Words words, ObservableValue<Look> look, StepZoom zoom) {
    setId("charts");
    getStyleClass().addAll("card", "charts");
    charts =
        List.of(
            new TimeChart(Figure.SILENT, words.get("chart.silent"), words, look, zoom),
            new TimeChart(Figure.LOSS, words.get("chart.loss"), words, look, zoom));
    charts.getFirst().getStyleClass().add("dead-chart");
    charts.getLast().getStyleClass().add("loss-chart");
    for (TimeChart chart : charts) {
      HBox.setHgrow(chart, Priority.ALWAYS);
      chart.setPrefWidth(100);
      getChildren().add(chart);
    }
  }

  /** Shows the loss alone, or all. */
  public void setAlone(boolean alone) {
    for (TimeChart chart : charts) {
      boolean shown = !alone || chart == charts.getLast();
      chart.setVisible(shown);
      chart.setManaged(shown);
    }
  }

  /** Draws what happened to all contenders so far. */
  public void show(Snapshot snapshot) {
    charts.forEach(chart -> chart.show(snapshot));
  }
}
