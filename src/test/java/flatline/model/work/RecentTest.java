package flatline.model.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTest {

  @Test
  void whatWasAskedForLongestAgoIsMadeAnew() {
    List<String> made = new ArrayList<>();
    var recent = new Recent<String, Integer>(2);
    for (String request : List.of("one", "three", "one", "seven", "one", "three")) {
      int length =
          recent.get(
              request,
              word -> {
                made.add(word);
                return word.length();
              });
      assertEquals(request.length(), length);
    }
    assertEquals(List.of("one", "three", "seven", "three"), made);
  }
}
