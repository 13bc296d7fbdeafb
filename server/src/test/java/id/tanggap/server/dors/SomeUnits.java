package id.tanggap.server.dors;

import java.util.List;
import java.util.stream.Stream;

/** A part of the country with all the traps of its names. */
final class SomeUnits implements UnitDirectory {
    private static final List<Polda> POLDAS =
            List.of(
                    new Polda("BENGKULU", "Polda Bengkulu", true),
                    new Polda("JAMBI", "Polda Jambi", true),
                    new Polda("LAMPUNG", "Polda Lampung", true),
                    new Polda("BABEL", "Polda Kepulauan Bangka Belitung", true),
                    new Polda("METRO", "Polda Metro Jaya", true),
                    new Polda("DIY", "Polda Daerah Istimewa Yogyakarta", true),
                    new Polda("NTT", "Polda Nusa Tenggara Timur", true),
                    new Polda("KALSEL", "Polda Kalimantan Selatan", true),
                    new Polda("SULTRA", "Polda Sulawesi Tenggara", true),
                    new Polda("JABAR", "Polda Jawa Barat", false),
                    new Polda("SUMUT", "Polda Sumatera Utara", false));
    private static final List<Polres> POLRES =
            Stream.of(
                            "BENGKULU:Polresta Bengkulu",
                            "BENGKULU:Polres Bengkulu Utara",
                            "BENGKULU:Polres Rejang Lebong",
                            "BENGKULU:Polres Lebong",
                            "BENGKULU:Polres Mukomuko",
                            "JAMBI:Polresta Jambi",
                            "JAMBI:Polres Merangin",
                            "LAMPUNG:Polres Metro",
                            "LAMPUNG:Polres Tulang Bawang",
                            "LAMPUNG:Polres Tulang Bawang Barat",
                            "BABEL:Polres Bangka",
                            "METRO:Polres Metro Jakarta Selatan",
                            "METRO:Polres Metro Bekasi",
                            "METRO:Polres Metro Bekasi Kota",
                            "METRO:Polresta Bandara Soekarno-Hatta",
                            "METRO:Polres Kepulauan Seribu",
                            "METRO:Polres Tangerang Selatan",
                            "DIY:Polres Gunungkidul",
                            "NTT:Polres Kupang",
                            "NTT:Polresta Kupang Kota",
                            "KALSEL:Polres Banjar",
                            "KALSEL:Polres Banjarbaru",
                            "KALSEL:Polres Tanah Bumbu",
                            "SULTRA:Polres Baubau")
                    .map(line -> line.split(":", 2))
                    .map(parts -> new Polres(parts[0], parts[1]))
                    .toList();

    @Override
    public List<Polda> poldas() {
        return POLDAS;
    }

    @Override
    public List<Polres> polres() {
        return POLRES;
    }
}
