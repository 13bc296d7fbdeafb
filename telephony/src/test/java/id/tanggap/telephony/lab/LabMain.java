package id.tanggap.telephony.lab;

import id.tanggap.telephony.PbxSettings;
import id.tanggap.telephony.PbxSettings.AmiUser;
import id.tanggap.telephony.ami.AsteriskPbxGateway;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * Prints what the gateway tells about a real PBX and sends it actions, one per line of standard
 * input: {@code add 2001 sari}, {@code remove 2001}, {@code pause 2001 reason}, {@code unpause
 * 2001}, {@code dial 2001 081234567}, {@code hangup LINKEDID}, {@code status}, {@code wait MILLIS}.
 *
 * <p>Usage: {@code LabMain .lab/ami.env}
 */
public final class LabMain {

    private LabMain() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Map<String, String> env = read(Path.of(args[0]));
        PbxSettings settings =
                PbxSettings.of(
                        need(env, "TANGGAP_PBX_HOST"),
                        Integer.parseInt(need(env, "TANGGAP_PBX_PORT")),
                        new AmiUser(
                                need(env, "TANGGAP_PBX_LISTEN_USER"),
                                need(env, "TANGGAP_PBX_LISTEN_SECRET")),
                        new AmiUser(
                                need(env, "TANGGAP_PBX_ACTION_USER"),
                                need(env, "TANGGAP_PBX_ACTION_SECRET")));
        try (AsteriskPbxGateway gateway = new AsteriskPbxGateway(settings);
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            gateway.start(System.out::println);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String[] words = line.split(" ");
                switch (words[0]) {
                    case "add" -> show(gateway.addMember("bantuan", phone(words), words[2], false));
                    case "remove" -> show(gateway.removeMember("bantuan", phone(words)));
                    case "pause" -> show(gateway.pause("bantuan", phone(words), words[2]));
                    case "unpause" -> show(gateway.unpause("bantuan", phone(words)));
                    case "dial" -> show(gateway.originate(phone(words), words[2], null));
                    case "hangup" ->
                            show(gateway.hangUp(new id.tanggap.telephony.LinkedId(words[1])));
                    case "status" -> System.out.println(gateway.status());
                    case "wait" -> Thread.sleep(Long.parseLong(words[1]));
                    default -> System.out.println("? " + line);
                }
            }
        }
    }

    private static String phone(String[] words) {
        return "PJSIP/" + words[1];
    }

    private static void show(CompletableFuture<?> result) {
        System.out.println(result.join());
    }

    private static String need(Map<String, String> env, String name) {
        String value = env.get(name);
        if (value == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return value;
    }

    private static Map<String, String> read(Path file) throws IOException {
        Map<String, String> env = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                env.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        return env;
    }
}
