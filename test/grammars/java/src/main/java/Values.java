import static org.apache.flink.shaded.jackson2.com.fasterxml.jackson.core.JsonGenerator.Feature.ESCAPE_NON_ASCII;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.ConfigOptions.TypedConfigOptionBuilder;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.shaded.jackson2.com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads {"type", "text", "standardYaml"} from each line of standard input and prints what Flink's configuration makes
 * of the text as an option of that type: JSON of texts, null where Flink throws.
 */
public final class Values {
    private static final ObjectMapper JSON = new ObjectMapper().configure(ESCAPE_NON_ASCII, true);
    private static final Map<String, ConfigOption<?>> OPTIONS = new HashMap<>();

    /** No enum of flink-core prints itself by another name than its own, while enums of other modules do. */
    public enum Renamed {
        AUTO("auto"),
        RUNTIME_ONLY("runtime-only");

        private final String shown;

        Renamed(String shown) {
            this.shown = shown;
        }

        @Override
        public String toString() {
            return shown;
        }
    }

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        var answers = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.US_ASCII);
        var questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = questions.readLine(); line != null; line = questions.readLine()) {
            var question = JSON.readTree(line);
            var configuration = newConfiguration(question.get("standardYaml").booleanValue());
            configuration.setString("key", question.get("text").textValue());
            var option = OPTIONS.computeIfAbsent(question.get("type").textValue(), Values::optionOf);
            answers.print(JSON.writeValueAsString(answer(configuration, option)) + "\n");
        }
        answers.flush();
    }

    /** Flink 2 has no such constructor: all of its configurations are standard YAML. */
    private static Configuration newConfiguration(boolean standardYaml) throws ReflectiveOperationException {
        var constructors = Configuration.class.getConstructors();
        for (var constructor : constructors) {
            if (List.of(constructor.getParameterTypes()).equals(List.of(boolean.class))) {
                return (Configuration) constructor.newInstance(standardYaml);
            }
        }
        if (!standardYaml) {
            throw new IllegalStateException("this version knows standard YAML only");
        }
        return new Configuration();
    }

    private static ConfigOption<?> optionOf(String type) {
        return type.startsWith("list<")
                ? typed(type.substring("list<".length(), type.length() - 1)).asList().noDefaultValue()
                : typed(type).noDefaultValue();
    }

    private static TypedConfigOptionBuilder<?> typed(String type) {
        var builder = ConfigOptions.key("key");
        return switch (type) {
            case "boolean" -> builder.booleanType();
            case "double" -> builder.doubleType();
            case "duration" -> builder.durationType();
            case "float" -> builder.floatType();
            case "integer" -> builder.intType();
            case "long" -> builder.longType();
            case "map" -> builder.mapType();
            case "memory" -> builder.memoryType();
            case "string" -> builder.stringType();
            default -> typedEnum(builder, type);
        };
    }

    /** {@code enum:<class>}. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static TypedConfigOptionBuilder<?> typedEnum(ConfigOptions.OptionBuilder builder, String type) {
        try {
            return builder.enumType((Class<Enum>) Class.forName(type.substring("enum:".length())));
        } catch (ClassNotFoundException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static Object answer(Configuration configuration, ConfigOption<?> option) {
        try {
            return canonical(configuration.get(option));
        } catch (IllegalArgumentException exception) {
            return null;
        }
    }

    private static Object canonical(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Values::canonical).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map);
        }
        return scalar(value);
    }

    private static String scalar(Object value) {
        if (value instanceof Duration duration) {
            return BigInteger.valueOf(duration.getSeconds())
                    .multiply(BigInteger.valueOf(1_000_000_000L))
                    .add(BigInteger.valueOf(duration.getNano()))
                    .toString();
        }
        if (value instanceof MemorySize size) {
            return String.valueOf(size.getBytes());
        }
        if (value instanceof Float number) {
            return Integer.toHexString(Float.floatToIntBits(number));
        }
        return value instanceof Double number ? Long.toHexString(Double.doubleToLongBits(number)) : value.toString();
    }
}
