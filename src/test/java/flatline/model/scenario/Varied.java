package flatline.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which components of records, and of records in them, are not the same in all of a sample. */
public final class Varied {

  private final Map<String, Set<Object>> values = new TreeMap<>();

  private Varied() {}

  /** Fails, with their names, if components have a single value: what is drawn tests none there. */
  public static void assertVaried(List<? extends Record> drawn) {
    assertVaried(drawn, List.of());
  }

  /** The same, but for what some components say. */
  public static void assertVaried(List<? extends Record> drawn, List<String> except) {
    var varied = new Varied();
    drawn.forEach(each -> varied.note("", each));
    assertEquals(
        Set.of(),
        varied.values.entrySet().stream()
            .filter(entry -> entry.getValue().size() < 2)
            .map(Map.Entry::getKey)
            .filter(name -> except.stream().noneMatch(name::startsWith))
            .collect(Collectors.toSet()));
  }

  private void note(String path, Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String name = path + record.getClass().getSimpleName() + "." + component.getName();
      Object value = value(record, component);
      values.computeIfAbsent(name, any -> new HashSet<>()).add(value);
      if (value instanceof Record inner) {
        note(name + ":", inner);
      }
    }
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
