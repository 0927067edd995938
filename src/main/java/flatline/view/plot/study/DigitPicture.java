package flatline.view.plot.study;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import javafx.scene.paint.Color;

/**
 * What is painted of images and of what networks take them for.
 *
 * @param truth what the row of right answers is called
 * @param rows a network each
 * @param groups side by side
 */
public record DigitPicture(String truth, List<Row> rows, List<Group> groups) {

  /** A network: its name in its colour. */
  public record Row(String name, Color color) {}

  /**
   * Images that have something in common.
   *
   * @param title stands over them
   * @param images gives so many of them, or fewer if there are no more
   */
  public record Group(String title, IntFunction<List<Seen>> images) {}

  /**
   * An image.
   *
   * @param level of a pixel, row by row, 0 to 255
   * @param rows its height in pixels
   * @param columns its width in pixels
   * @param label the right answer
   * @param answers of the networks in the order of their rows
   */
  public record Seen(
      IntUnaryOperator level, int rows, int columns, int label, List<Integer> answers) {}

  /** Copies the lists. */
  public DigitPicture {
    rows = List.copyOf(rows);
    groups = List.copyOf(groups);
  }
}
