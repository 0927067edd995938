package flatline.model.loop;

import flatline.model.data.Features;
import flatline.model.network.Propagation;
import flatline.model.network.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Computes what a network looks like over the plane: its output's surface and its units' tiles. */
final class FieldSampler {

  private static final int FINEST_SURFACE = 160;
  private static final int FINEST_TILE = 32;
  private static final int COARSEST = 24;

  /** Multiplications that a surface may cost, so that a deep network's picture keeps up. */
  private static final double SURFACE_WORK = 4e6;

  private final PlaneWindow window;
  private final int side;
  private final Features features;
  private final double[] inputs;

  /**
   * @param features what the network is given of a place
   */
  FieldSampler(PlaneWindow window, Shape shape, Features features) {
    this.window = window;
    this.features = features;
    inputs = new double[features.count()];
    int affordable = (int) Math.sqrt(SURFACE_WORK / shape.parameters());
    side = Math.clamp(affordable, COARSEST, FINEST_SURFACE);
  }

  /** The output's pre-activation over the plane. */
  Field surface(Propagation network) {
    float[] values = new float[side * side];
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        values[row * side + column] = (float) pass(network, row, column, side);
      }
    }
    return new Field(side, values);
  }

  /** Each hidden unit's f(z) over the plane, by layer and unit. */
  List<List<Field>> tiles(Propagation network) {
    Shape shape = network.shape();
    int tile = Math.min(side, FINEST_TILE);
    float[][][] values = new float[shape.hidden().size()][][];
    for (int layer = 0; layer < values.length; layer++) {
      values[layer] = new float[shape.units(layer)][tile * tile];
    }
    for (int cell = 0; cell < tile * tile; cell++) {
      pass(network, cell / tile, cell % tile, tile);
      for (int layer = 0; layer < values.length; layer++) {
        for (int unit = 0; unit < values[layer].length; unit++) {
          values[layer][unit][cell] = (float) network.value(layer, unit);
        }
      }
    }
    List<List<Field>> tiles = new ArrayList<>();
    for (float[][] layer : values) {
      tiles.add(Arrays.stream(layer).map(each -> new Field(tile, each)).toList());
    }
    return tiles;
  }

  private double pass(Propagation network, int row, int column, int cells) {
    features.put(window.x(column, cells), window.y(row, cells), inputs);
    return network.forward(inputs);
  }
}
