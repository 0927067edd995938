package flatline.view.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyColumnsTest {

  private static final double WIDTH = 300;

  private final List<Region> groups =
      DoubleStream.of(400, 110, 310, 130, 80, 560, 200, 60, 90, 150)
          .mapToObj(KeyColumnsTest::group)
          .toList();
  private final KeyColumns columns = new KeyColumns(groups);

  private static Region group(double height) {
    var group = new Region();
    group.setMinSize(WIDTH, height);
    group.setPrefSize(WIDTH, height);
    return group;
  }

  private double bottom() {
    return groups.stream()
        .mapToDouble(each -> each.getLayoutY() + each.getHeight())
        .max()
        .orElse(0);
  }

  private void lay(double width) {
    columns.resize(width, columns.prefHeight(width));
    columns.layout();
  }

  @ParameterizedTest
  @CsvSource({"310, 1", "660, 2", "1100, 3", "1300, 4"})
  void asManyColumnsAreMadeAsFitAndNoneIsLeftHalfEmpty(double width, int expected) {
    lay(width);
    assertEquals(expected, groups.stream().mapToDouble(Region::getLayoutX).distinct().count());
    double all = groups.stream().mapToDouble(Region::getHeight).sum();
    assertTrue(all > 0.85 * expected * bottom(), all + " in " + expected + " × " + bottom());
    assertEquals(bottom(), columns.getHeight(), "as high as it asks to be");
  }

  @Test
  void noGroupLiesOverAnotherOrLeavesTheSheet() {
    lay(1000);
    Region first = groups.getFirst();
    assertEquals(0, first.getLayoutX() + first.getLayoutY(), "the first comes first");
    for (Region group : groups) {
      assertTrue(group.getLayoutX() + group.getWidth() <= 1000);
      groups.stream()
          .filter(other -> !other.equals(group))
          .forEach(other -> assertFalse(group.getBoundsInParent().intersects(inner(other))));
    }
  }

  /** Edges may touch. */
  private static Bounds inner(Region region) {
    return new BoundingBox(
        region.getLayoutX() + 1,
        region.getLayoutY() + 1,
        region.getWidth() - 2,
        region.getHeight() - 2);
  }
}
