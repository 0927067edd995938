package flatline.interchange.lesson;

import flatline.interchange.FileBytes;
import flatline.interchange.Reasons;
import flatline.interchange.SafeFile;
import flatline.model.scenario.Fence;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the lock of a step into a lesson's text, all else of which stays as it is. */
public final class LessonLock {

  private static final Pattern BLOCK = Pattern.compile(" {0,3}(`{3,}|~{3,})\\s*flatline\\s*");

  private final List<String> lines;
  private final List<Outline.Section> sections;

  private LessonLock(String text) throws LessonException {
    lines = new ArrayList<>(text.lines().toList());
    sections = Outline.of(text).sections();
  }

  /**
   * The text with a lock in a step. It holds from there on until another step has another one.
   *
   * @param place of the step, from 0
   * @throws LessonException if the text is no lesson, or has no such step
   */
  static String put(String text, int place, Fence fence) throws LessonException {
    var edit = new LessonLock(text);
    if (place >= edit.sections.size()) {
      throw new LessonException("there is no step " + (place + 1) + " any more");
    }
    edit.put(place, fence.line());
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    return String.join(end, edit.lines) + end;
  }

  private void put(int place, String line) {
    Optional<Directive> present =
        sections.get(place).directives().stream()
            .filter(each -> each.key() == DirectiveKey.LOCK || each.key() == DirectiveKey.ONLY)
            .findFirst();
    if (present.isPresent()) {
      lines.set(present.get().line() - 1, line);
      return;
    }
    int from = sections.get(place).line() - 1;
    int to = place + 1 < sections.size() ? sections.get(place + 1).line() - 1 : lines.size();
    for (int i = from; i < to; i++) {
      if (!sections.get(place).directives().isEmpty() && BLOCK.matcher(lines.get(i)).matches()) {
        lines.add(i + 1, line);
        return;
      }
    }
    while (lines.get(to - 1).isBlank()) {
      to--;
    }
    lines.addAll(to, List.of("", "```flatline", line, "```"));
  }

  /**
   * Writes a lock into a step of a file, which is replaced in one go.
   *
   * @param place of the step, from 0
   * @throws LessonException if the file cannot be read or written, or is no lesson
   */
  public static void write(Path file, int place, Fence fence) throws LessonException {
    try {
      byte[] before = FileBytes.read(file, LessonText.MOST_BYTES + 1);
      byte[] after = put(LessonText.decode(before), place, fence).getBytes(StandardCharsets.UTF_8);
      SafeFile.write(file, out -> out.write(after));
    } catch (IOException failed) {
      throw (LessonException) new LessonException(Reasons.of(failed)).initCause(failed);
    }
  }
}
