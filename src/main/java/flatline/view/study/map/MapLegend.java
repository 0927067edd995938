package flatline.view.study.map;

import flatline.view.Ui;
import flatline.view.Words;
import flatline.viewmodel.study.MapField;
import java.util.Optional;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** The colours of a map: one for both networks, below them, and one for their difference. */
final class MapLegend extends GridPane {

  private static final double NETWORKS = 66;

  private final RampLegend values;
  private final RampLegend difference;

  MapLegend(Ui ui, Words words) {
    values = new RampLegend("map-legend", ui, words);
    difference = new RampLegend("map-legend-difference", ui, words);
    addRow(0, values, difference);
    setHgrow(values, Priority.ALWAYS);
    var networks = new ColumnConstraints();
    networks.setPercentWidth(NETWORKS);
    var rest = new ColumnConstraints();
    rest.setPercentWidth(100 - NETWORKS);
    getColumnConstraints().addAll(networks, rest);
  }

  void show(Optional<MapField> field) {
    values.show(field.map(chosen -> chosen.all().getFirst()));
    difference.show(field.filter(chosen -> chosen.subject().isDifference()));
  }
}
