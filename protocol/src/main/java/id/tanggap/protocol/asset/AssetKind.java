package id.tanggap.protocol.asset;

/** What an asset is. The first six are the desk's own kinds, the others stand in the units. */
public enum AssetKind {
    /** Server that runs DORS or the helpdesk. */
    APPLICATION_SERVER,
    /** Server that keeps the data. */
    DATABASE_SERVER,
    /** Firewall. */
    FIREWALL,
    /** Network switch. */
    SWITCH,
    /** Line to the internet. */
    INTERNET_LINK,
    /** Device in the helpdesk's room: headset, telephone, screen. */
    HELPDESK_DEVICE,
    /** Computer of a unit. */
    PC,
    /** Printer of a unit. */
    PRINTER,
    /** Modem of a unit. */
    MODEM,
    /** Other network equipment of a unit: router, access point, cabling. */
    NETWORK
}
