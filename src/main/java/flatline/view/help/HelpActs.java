package flatline.view.help;

import flatline.model.lesson.LessonPage;
import java.util.function.Consumer;

/**
 * What can be done from help.
 *
 * @param show opens a page of the window
 * @param print writes the teacher's guide, with the keys that there are
 * @param close takes help away
 */
public record HelpActs(Consumer<LessonPage> show, Runnable print, Runnable close) {}
