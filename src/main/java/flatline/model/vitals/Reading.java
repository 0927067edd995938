package flatline.model.vitals;

import flatline.model.network.Propagation;
import flatline.model.network.SampleColumns;
import flatline.model.network.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One unit's pre-activations over the whole training set, in short.
 *
 * @param largest the largest z
 * @param largestInput the largest w·x, that is z without the bias
 * @param activeShare share of samples with z &gt; 0, or at 0 where f′(0) moves what is flat there
 */
public record Reading(double largest, double largestInput, double activeShare) {

  /** Reads a unit of a network as it stands. */
  public static Reading of(Propagation network, Samples samples, int layer, int unit) {
    var columns = new SampleColumns(samples, network.shape());
    columns.through(network);
    var tally = new UnitTally(network, layer, unit);
    for (int from = 0; from < samples.size(); from += columns.piece()) {
      columns.forward(from);
      tally.add(columns);
    }
    return tally.reading();
  }

  /** Reads all units of a network in one go, by layer and unit. */
  public static List<List<Reading>> all(Propagation network, Samples samples) {
    var columns = new SampleColumns(samples, network.shape());
    columns.through(network);
    List<List<UnitTally>> layers = new ArrayList<>();
    for (int width : network.shape().unitLayers()) {
      int layer = layers.size();
      layers.add(
          IntStream.range(0, width).mapToObj(unit -> new UnitTally(network, layer, unit)).toList());
    }
    for (int from = 0; from < samples.size(); from += columns.piece()) {
      columns.sum(from);
      layers.forEach(units -> units.forEach(each -> each.add(columns)));
    }
    return layers.stream().map(units -> units.stream().map(UnitTally::reading).toList()).toList();
  }

  /** Whether no sample makes it active. */
  public boolean isSilent() {
    return activeShare == 0;
  }
}
