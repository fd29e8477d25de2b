import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/**
 * Prints every ConfigOption in a static field (in Scala: of an object) of a directory's jars, one JSON object per line.
 *
 * <p>Arguments: the directory; a regular expression of the classes to read; one of the classes whose options are no keys
 * of a Flink configuration; and what to say is this machine's key store type, which some defaults repeat. Flink's own
 * classes are reached by reflection only, because they differ between its versions.
 */
final class OptionReader {
    private static final String OPTION = "org.apache.flink.configuration.ConfigOption";
    private static final String OPTION_FIELD = "Lorg/apache/flink/configuration/ConfigOption;";

    public static void main(String[] arguments) throws Exception {
        Security.setProperty("keystore.type", arguments[3]);
        PrintStream output = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String name : classesOf(Path.of(arguments[0]))) {
            if (name.matches(arguments[1])) {
                for (Map<String, Object> option : optionsOf(unloaded(name))) output.println(json(option));
            } else if (!name.matches(arguments[2]) && declaresOption(name)) {
                throw new IllegalStateException("neither an option class nor a known other one: " + name);
            }
        }
        output.flush();
    }

    private static Collection<String> classesOf(Path directory) throws IOException {
        Collection<String> names = new TreeSet<>();
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(directory, "flink-*.jar")) {
            for (Path jar : jars) {
                try (JarFile file = new JarFile(jar.toFile())) {
                    for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
                        String name = entry.getName();
                        if (!name.startsWith("org/apache/flink/") || !name.endsWith(".class")) continue;
                        if (mentionsOption(file, entry)) names.add(name.replaceAll("\\.class$", "").replace('/', '.'));
                    }
                }
            }
        }
        return names;
    }

    private static boolean mentionsOption(JarFile file, JarEntry entry) throws IOException {
        try (InputStream bytes = file.getInputStream(entry)) {
            String text = new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
            return text.contains(OPTION_FIELD);
        }
    }

    /** False too for classes whose fields need libraries that are not here: no option class is like that. */
    private static boolean declaresOption(String name) throws ClassNotFoundException {
        try {
            return Arrays.stream(unloaded(name).getDeclaredFields()).anyMatch(field -> isOption(field) && isStatic(field));
        } catch (NoClassDefFoundError missing) {
            return false;
        }
    }

    /** Its static part has not run: that of classes without options would do all sorts of things. */
    private static Class<?> unloaded(String name) throws ClassNotFoundException {
        return Class.forName(name, false, OptionReader.class.getClassLoader());
    }

    private static boolean isOption(Field field) {
        return field.getType().getName().equals(OPTION);
    }

    private static boolean isStatic(Field field) {
        return Modifier.isStatic(field.getModifiers());
    }

    private static List<Map<String, Object>> optionsOf(Class<?> owner) throws ReflectiveOperationException {
        List<Map<String, Object>> options = new ArrayList<>();
        for (Field field : owner.getDeclaredFields()) {
            if (!isOption(field) || !(isStatic(field) || owner.getName().endsWith("$"))) continue;
            field.setAccessible(true);
            options.add(describe(field, field.get(isStatic(field) ? null : scalaObject(owner))));
        }
        return options;
    }

    private static Object scalaObject(Class<?> owner) throws ReflectiveOperationException {
        return owner.getField("MODULE$").get(null);
    }

    private static Map<String, Object> describe(Field field, Object option) throws ReflectiveOperationException {
        Class<?> type = (Class<?>) call(option, "getClazz");
        Map<String, Object> facts = new TreeMap<>();
        facts.put("class", field.getDeclaringClass().getName());
        facts.put("field", field.getName());
        facts.put("key", call(option, "key"));
        facts.put("type", type.isEnum() ? "enum" : type.getName());
        facts.put("list", call(option, "isList"));
        facts.put("values", type.isEnum() ? texts(Arrays.asList(type.getEnumConstants())) : List.of());
        Object defaultValue = call(option, "defaultValue");
        facts.put("default", defaultValue == null ? null : text(defaultValue));
        List<Object> aliases = new ArrayList<>();
        for (Object alias : (Iterable<?>) call(option, "fallbackKeys")) {
            aliases.add(Map.of("key", call(alias, "getKey"), "deprecated", call(alias, "isDeprecated")));
        }
        facts.put("aliases", aliases);
        facts.put("suffixOf", suffixOf(field));
        return facts;
    }

    /** The prefix to which a documented suffix belongs; empty in versions whose annotation does not say. */
    private static Object suffixOf(Field field) throws ReflectiveOperationException {
        List<Annotation> annotations = new ArrayList<>(Arrays.asList(field.getAnnotations()));
        annotations.addAll(Arrays.asList(field.getDeclaringClass().getAnnotations()));
        for (Annotation annotation : annotations) {
            Class<?> type = annotation.annotationType();
            if (!type.getSimpleName().equals("SuffixOption")) continue;
            return type.getDeclaredMethods().length == 0 ? "" : call(annotation, "value");
        }
        return null;
    }

    private static Object call(Object target, String name) throws ReflectiveOperationException {
        Class<?> declaring = target instanceof Annotation annotation ? annotation.annotationType() : target.getClass();
        Method method = declaring.getDeclaredMethod(name);
        method.setAccessible(true);
        try {
            return method.invoke(target);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException(declaring + "." + name, failure.getCause());
        }
    }

    private static List<String> texts(Collection<?> values) {
        List<String> texts = new ArrayList<>();
        for (Object value : values) texts.add(text(value));
        return texts;
    }

    /** A value as one would write it into a configuration. */
    private static String text(Object value) {
        if (value instanceof Collection<?> list) return String.join(";", texts(list));
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map)
                    .entrySet().stream().map(entry -> entry.getKey() + ":" + entry.getValue()).collect(Collectors.joining(","));
        }
        if (value instanceof Duration duration) return text(duration);
        if (value instanceof Class<?> type) return type.getName();
        return value.toString();
    }

    /** In the largest unit of which it is a whole number; Flink's own form differs between its versions. */
    private static String text(Duration duration) {
        long millis = duration.toMillis();
        if (millis != 0 && millis % 86_400_000 == 0) return millis / 86_400_000 + " d";
        if (millis != 0 && millis % 3_600_000 == 0) return millis / 3_600_000 + " h";
        if (millis != 0 && millis % 60_000 == 0) return millis / 60_000 + " min";
        return millis % 1000 == 0 ? millis / 1000 + " s" : millis + " ms";
    }

    private static String json(Object value) {
        if (value == null || value instanceof Boolean) return String.valueOf(value);
        if (value instanceof Collection<?> list) {
            return list.stream().map(OptionReader::json).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> json(entry.getKey()) + ":" + json(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return quoted(value.toString());
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char character : text.toCharArray()) {
            if (character == '"' || character == '\\') quoted.append('\\').append(character);
            else if (character < ' ') quoted.append(String.format("\\u%04x", (int) character));
            else quoted.append(character);
        }
        return quoted.append('"').toString();
    }
}
