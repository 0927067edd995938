package flatline.view.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.DoubleStream;
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
    assertTrue(all > 0.75 * expected * bottom(), all + " in " + expected + " × " + bottom());
    assertEquals(bottom(), columns.getHeight(), "as high as it asks to be");
  }

  @Test
  void groupsStayInTheirOrderAndInside() {
    lay(1000);
    for (int i = 1; i < groups.size(); i++) {
      Region before = groups.get(i - 1);
      Region now = groups.get(i);
      boolean below = now.getLayoutY() == before.getLayoutY() + before.getHeight();
      boolean beside = now.getLayoutY() == 0 && now.getLayoutX() >= before.getLayoutX() + WIDTH;
      assertTrue(below || beside, "group " + i);
      assertTrue(now.getLayoutX() + now.getWidth() <= 1000, "group " + i);
    }
  }
}
