package id.tanggap.console.report;

import com.formdev.flatlaf.util.UIScale;
import id.tanggap.console.ui.Messages;
import id.tanggap.console.ui.Shades;
import id.tanggap.console.ui.Times;
import id.tanggap.console.ui.Tone;
import id.tanggap.protocol.report.DayReport;
import id.tanggap.protocol.report.DayReport.Arrivals;
import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.time.ZoneId;
import javax.swing.JPanel;
import javax.swing.UIManager;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.StandardCategoryToolTipGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.RangeType;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** Calls by half hour as bars, with the service level as a line, in the colours of the theme. */
final class ArrivalsChart extends JPanel {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_HOUR = 6;
    private static final int LAST_HOUR = 20;
    private static final double MOST_BAR = 0.04;
    private static final double HEADROOM = 8;
    private static final double FEWEST = 4;

    private final transient Messages messages;
    private final transient Times times;
    private final ChartPanel chartPanel;
    private transient @Nullable DayReport report;

    ArrivalsChart(Messages messages, Times times) {
        super(new BorderLayout());
        this.messages = messages;
        this.times = times;
        chartPanel = new ChartPanel(null, false, false, false, false, true);
        chartPanel.setName("report.arrivals");
        chartPanel.setMouseZoomable(false);
        chartPanel.setPopupMenu(null);
        // Text is drawn at its true size at any scale of the screen.
        chartPanel.setMinimumDrawWidth(1);
        chartPanel.setMinimumDrawHeight(1);
        chartPanel.setMaximumDrawWidth(Integer.MAX_VALUE);
        chartPanel.setMaximumDrawHeight(Integer.MAX_VALUE);
        chartPanel.setPreferredSize(UIScale.scale(new java.awt.Dimension(300, 180)));
        chartPanel.setOpaque(false);
        add(chartPanel);
        setOpaque(false);
    }

    void show(DayReport next) {
        if (!next.equals(report)) {
            report = next;
            chartPanel.setChart(chart(next));
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        // The first call comes from the constructor of the panel above, before the fields.
        if (chartPanel != null && report != null) {
            chartPanel.setChart(chart(report));
        }
    }

    private JFreeChart chart(DayReport shown) {
        DefaultCategoryDataset calls = new DefaultCategoryDataset();
        DefaultCategoryDataset level = new DefaultCategoryDataset();
        String answered = messages.text("report.chart.answered");
        String abandoned = messages.text("report.chart.abandoned");
        String service = messages.text("report.chart.level");
        ZoneId zone = ZoneId.of(shown.zoneId());
        for (Arrivals half : shown.arrivals()) {
            int hour = half.from().atZone(zone).getHour();
            if (half.offered() == 0 && (hour < FIRST_HOUR || hour >= LAST_HOUR)) {
                continue;
            }
            String slot = times.clock(half.from(), zone);
            calls.addValue(half.answered(), answered, slot);
            calls.addValue(half.abandoned(), abandoned, slot);
            int decided = half.answered() + half.abandoned();
            level.addValue(decided == 0 ? null : 100.0 * half.inTarget() / decided, service, slot);
        }
        CategoryPlot plot = plot(calls, level);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(new RectangleInsets(4, 0, 0, 0));
        LegendTitle legend = new LegendTitle(plot);
        legend.setItemFont(small());
        legend.setItemPaint(Tone.MUTED.color());
        legend.setBackgroundPaint(null);
        legend.setPosition(RectangleEdge.TOP);
        chart.addLegend(legend);
        return chart;
    }

    private CategoryPlot plot(DefaultCategoryDataset calls, DefaultCategoryDataset level) {
        CategoryAxis slots = new CategoryAxis();
        slots.setTickLabelFont(small());
        slots.setTickLabelPaint(Tone.MUTED.color());
        slots.setAxisLineVisible(false);
        slots.setTickMarksVisible(false);
        slots.setLowerMargin(0.01);
        slots.setUpperMargin(0.01);
        slots.setCategoryMargin(0.2);
        // One label every two hours; the others are in the tooltip.
        for (int i = 0; i < calls.getColumnCount(); i++) {
            if (i % 4 != 0) {
                slots.setTickLabelPaint(calls.getColumnKey(i), Shades.none());
            }
        }
        slots.setMaximumCategoryLabelWidthRatio(5f);
        NumberAxis count = new NumberAxis();
        count.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        // A day without calls has its zero at the foot, too.
        count.setRangeType(RangeType.POSITIVE);
        count.setAutoRangeMinimumSize(FEWEST);
        quiet(count);
        NumberAxis percent = new NumberAxis();
        // Room above: the line at 100 % and its dots must not be cut by the upper edge.
        percent.setRange(0, 100 + HEADROOM);
        percent.setTickUnit(new org.jfree.chart.axis.NumberTickUnit(50));
        quiet(percent);
        CategoryPlot plot = new CategoryPlot(calls, slots, count, bars());
        plot.setRangeAxis(1, percent);
        plot.setRangeAxisLocation(1, AxisLocation.BOTTOM_OR_RIGHT);
        plot.setDataset(1, level);
        plot.mapDatasetToRangeAxis(1, 1);
        plot.setRenderer(1, line());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(UIManager.getColor("Tanggap.line"));
        plot.setRangeGridlineStroke(new BasicStroke(1f));
        plot.setInsets(new RectangleInsets(4, 4, 0, 4));
        return plot;
    }

    private void quiet(ValueAxis axis) {
        axis.setTickLabelFont(small());
        axis.setTickLabelPaint(Tone.MUTED.color());
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
    }

    private static StackedBarRenderer bars() {
        StackedBarRenderer bars = new StackedBarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setMaximumBarWidth(MOST_BAR);
        bars.setSeriesPaint(0, Tone.ACCENT.color());
        bars.setSeriesPaint(1, Tone.DANGER.color());
        bars.setDefaultToolTipGenerator(new StandardCategoryToolTipGenerator());
        return bars;
    }

    private static LineAndShapeRenderer line() {
        LineAndShapeRenderer line = new LineAndShapeRenderer(true, true);
        line.setSeriesPaint(0, Tone.WARN.color());
        line.setSeriesStroke(0, new BasicStroke(UIScale.scale(2f)));
        double dot = UIScale.scale(6f);
        line.setSeriesShape(0, new Ellipse2D.Double(-dot / 2, -dot / 2, dot, dot));
        line.setDefaultToolTipGenerator(new StandardCategoryToolTipGenerator());
        return line;
    }

    private Font small() {
        Font font = UIManager.getFont("small.font");
        return font == null ? getFont() : font;
    }
}
