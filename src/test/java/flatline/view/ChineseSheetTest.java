package flatline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands out in other languages stands out in Chinese. */
class ChineseSheetTest {

  private static final Path SHEETS = Path.of("src/main/resources/flatline/view");
  private static final Pattern REMARK = Pattern.compile("(?s)/\\*.*?\\*/");
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");

  @Test
  void whateverIsSemiBoldIsBoldInIt() throws IOException {
    assertEquals(
        selectors("flatline.css", "\"Inter Semi Bold\""), selectors("chinese.css", "bold"));
  }

  private static Set<String> selectors(String sheet, String value) throws IOException {
    var found = new TreeSet<String>();
    String rules = REMARK.matcher(Files.readString(SHEETS.resolve(sheet))).replaceAll("");
    RULE.matcher(rules)
        .results()
        .filter(rule -> rule.group(2).contains(value))
        .flatMap(rule -> Arrays.stream(rule.group(1).split(",")))
        .forEach(selector -> found.add(selector.strip()));
    return found;
  }
}
