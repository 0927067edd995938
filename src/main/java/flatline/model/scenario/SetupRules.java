package flatline.model.scenario;

import flatline.model.activation.Activation;
import flatline.model.data.DataSource;
import flatline.model.network.ExplicitInitialization;
import flatline.model.network.Initialization;
import flatline.model.network.Loss;
import flatline.model.network.Shape;
import java.util.List;

/** What the parts of a set-up must agree on; each message names the file's key. */
final class SetupRules {

  private SetupRules() {}

  /** Refuses explicit weights of another shape. */
  static void checkShape(Initialization initialization, Shape shape) {
    if (initialization instanceof ExplicitInitialization explicit) {
      require(
          explicit.network().shape().equals(shape),
          "initialization.layers must have the widths of "
              + shape
              + ", got "
              + explicit.network().shape());
    }
  }

  static void check(
      DataSource data,
      List<Activation> contenders,
      Loss loss,
      Setup.Schedule training,
      Order order,
      long seed) {
    require(
        !contenders.isEmpty() && contenders.size() <= Setup.MOST_CONTENDERS,
        "contenders must be 1 to 6, got " + contenders.size());
    require(
        seed >= -Setup.SEED_LIMIT && seed <= Setup.SEED_LIMIT,
        "seed must be within ±2^53, got " + seed);
    checkOrder(data.size(), training, order);
    if (data instanceof DataSource.Points points && loss != Loss.SQUARED_ERROR_LINEAR) {
      points.points().forEach(SetupRules::checkClass);
    }
    require(
        !(data instanceof DataSource.Generated) || loss != Loss.SQUARED_ERROR_LINEAR,
        "task regression needs data.kind points");
  }

  private static void checkOrder(int samples, Setup.Schedule training, Order order) {
    if (order instanceof Order.Recorded recorded) {
      require(
          training.steps() <= recorded.batches().size(),
          "steps must be at most the number of batches, "
              + recorded.batches().size()
              + ", got "
              + training.steps());
      for (List<Integer> batch : recorded.batches()) {
        for (int index : batch) {
          require(
              index >= 0 && index < samples,
              "batches must name samples 0 to " + (samples - 1) + ", got " + index);
        }
      }
    } else {
      require(
          training.batchSize() <= samples,
          "batchSize must be at most the number of training samples, "
              + samples
              + ", got "
              + training.batchSize());
    }
  }

  private static void checkClass(DataSource.Point point) {
    require(
        point.label() == 1 || point.label() == -1,
        "points must have label -1 or 1, got " + point.label());
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
