package flatline.view.plot.network;

import flatline.model.network.Shape;
import flatline.model.network.UnitRef;
import java.util.Optional;

/**
 * Where a network's parts lie in a picture of it: the inputs at the left, the hidden layers in
 * columns, the output at the right.
 */
public final class NetworkLayout {

  private static final double MARGIN = 4;
  private static final double LARGEST_TILE = 30;
  private static final double TILE_OF_PITCH = 0.84;

  /** What parts may take of the way from one column to the next: links are to be seen between. */
  private static final double TILE_OF_COLUMN = 0.6;

  private static final double INPUT_OF_COLUMN = 0.8;
  private static final double INPUT = 22;

  private final Shape shape;
  private final double width;
  private final double height;
  private final double scale;
  private final double tile;

  /**
   * A layout in a picture of that size.
   *
   * @param scale of sizes, 1 at the customary size of type
   */
  public NetworkLayout(Shape shape, double width, double height, double scale) {
    this.shape = shape;
    this.width = width - 2 * MARGIN;
    this.height = height - 2 * MARGIN;
    this.scale = scale;
    int most = shape.hidden().stream().mapToInt(Integer::intValue).max().orElse(1);
    double byRow = this.height / most * TILE_OF_PITCH;
    double byColumn = column() * TILE_OF_COLUMN;
    // Grows with a large picture, not only with the type.
    double roomy = Math.max(LARGEST_TILE * scale, this.height * 0.108);
    tile = Math.max(3, Math.floor(Math.min(roomy, Math.min(byRow, byColumn))));
  }

  /** About the way from one column to the next. */
  private double column() {
    return width / (shape.layers() + 0.9);
  }

  Shape shape() {
    return shape;
  }

  /** The diameter of an input's circle. */
  double inputSize() {
    return Math.min(INPUT * scale, INPUT_OF_COLUMN * Math.min(inputPitch(), column()));
  }

  /** The side of a hidden unit's tile. */
  double tile() {
    return tile;
  }

  /** The side of the output's tile. */
  double outputTile() {
    return Math.min(Math.max(LARGEST_TILE * scale, height * 0.108), column());
  }

  /** The left edge. */
  double left() {
    return MARGIN;
  }

  /** The horizontal centre of a layer; −1 for the inputs. */
  double x(int layer) {
    double first = inputSize() / 2 + 1;
    double last = width - outputTile() / 2 - 2;
    return MARGIN + first + (last - first) * (layer + 1) / shape.layers();
  }

  /** The vertical centre of a unit; of layer −1, an input. */
  double y(int layer, int unit) {
    if (layer < 0) {
      return MARGIN + height / 2 + (unit - (shape.inputs() - 1) / 2.0) * inputPitch();
    }
    int units = shape.units(layer);
    double pitch = Math.min(height / units, 2 * tile);
    return MARGIN + height / 2 + (unit - (units - 1) / 2.0) * pitch;
  }

  /** From one input down to the next. */
  double inputPitch() {
    double room = height / Math.max(2, shape.inputs());
    double apart = Math.max(0.31 * height, INPUT * scale / INPUT_OF_COLUMN);
    return Math.min(Math.min(apart, room), 120 * scale);
  }

  /** Whether there is room for a unit's number beside its tile. */
  boolean hasNumbers() {
    double gap = (width - inputSize()) / shape.layers() - tile;
    return tile >= 11 * scale && gap > 40 * scale;
  }

  /** The hidden layer nearest to a place; 0 without any. */
  public int layerAt(double px) {
    int nearest = 0;
    for (int layer = 1; layer < shape.hidden().size(); layer++) {
      if (Math.abs(px - x(layer)) < Math.abs(px - x(nearest))) {
        nearest = layer;
      }
    }
    return nearest;
  }

  /** Whether a point lies on the output's tile. */
  public boolean isOutput(double px, double py) {
    int output = shape.hidden().size();
    double half = outputTile() / 2;
    return Math.abs(px - x(output)) <= half && Math.abs(py - y(output, 0)) <= half;
  }

  /** The horizontal centre of a hidden layer; of the one after the last, of the output. */
  public double column(int layer) {
    return x(layer);
  }

  /** The place below the output's tile, x and then y. */
  public double[] belowOutput() {
    int output = shape.hidden().size();
    return new double[] {x(output), y(output, 0) + outputTile() / 2};
  }

  /** The unit whose tile a point lies on. */
  public Optional<UnitRef> unitAt(double px, double py) {
    if (shape.activations().hasOutputUnit() && isOutput(px, py)) {
      return Optional.of(new UnitRef(shape.hidden().size(), 0));
    }
    for (int layer = 0; layer < shape.hidden().size(); layer++) {
      for (int unit = 0; unit < shape.units(layer); unit++) {
        if (Math.abs(px - x(layer)) <= tile / 2 + 1 && Math.abs(py - y(layer, unit)) <= tile / 2) {
          return Optional.of(new UnitRef(layer, unit));
        }
      }
    }
    return Optional.empty();
  }
}
