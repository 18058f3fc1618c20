package guidepost.handout;

import guidepost.core.guide.Language;
import guidepost.core.guide.Place;
import guidepost.core.guide.Stamp;
import guidepost.core.guide.Urgency;
import guidepost.core.handout.Clinic;
import guidepost.core.handout.Handout;
import guidepost.core.handout.Handout.Box;
import guidepost.core.handout.Handout.Entry;
import guidepost.core.handout.Handout.Line;
import guidepost.core.handout.Handout.Run;
import guidepost.core.handout.Timeline;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Handouts as a clinic would give them. */
final class Handouts {
    private static final Optional<Stamp> STAMP = Optional.of(new Stamp(3, "1a2b3c4d".repeat(8)));
    private static final String PRINTED = "Monday 3 March 2025, 14:05";
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2025, 3, 3, 14, 5, 0, 0, ZoneId.of("Europe/London"));

    private Handouts() {}

    static Handout emergency() {
        return handout(
                Urgency.EMERGENCY,
                "Tell the front desk now",
                List.of(
                        line("You need emergency help now."),
                        line("If nobody is at the desk, call 999."),
                        line("If you had a bad fall or crash, keep still. Ask a person near you to get help.")),
                List.of(),
                List.of());
    }

    static Handout askStaff() {
        return handout(
                Urgency.ASK_STAFF,
                "Please talk to the front desk",
                List.of(line("A person there will help you from here. You have done nothing wrong.")),
                List.of(),
                List.of());
    }

    static Handout today() {
        return handout(
                Urgency.TODAY,
                "You need to see a clinician today",
                List.of(
                        line("Please do not leave before you have been seen. Show this to the front desk."),
                        line("Tell staff right away if you feel worse. Ask if you need to lie down.")),
                List.of(
                        "Back pain with a high temperature can come from an infection.",
                        "Pain from your side to your groin may come from a kidney."),
                List.of(new Box(Place.TODAY, "Today", List.of(restOnBack()))));
    }

    static Handout book() {
        return handout(
                Urgency.BOOK_14_DAYS,
                "Book to be seen within 2 weeks",
                List.of(line("Ask the front desk for a time before you leave. Until then, follow this sheet.")),
                List.of("You are no better after more than 14 days of home care."),
                List.of(
                        new Box(Place.TODAY, "Today", List.of(heat(), restOnBack(), noTablets())),
                        new Box(Place.NEXT_DAYS, "The next days", List.of(keepMoving())),
                        new Box(Place.GET_HELP, "When to get help", List.of(getHelp())),
                        new Box(Place.WHY, "What is happening", List.of(spasm()))));
    }

    /** Short enough for two sides. */
    static Handout selfCare() {
        return handout(
                Urgency.SELF_CARE,
                "You can start with self-care",
                List.of(line("Most back spasms get better at home. Keep this sheet: it also says when to get help.")),
                List.of(),
                List.of(
                        new Box(Place.TODAY, "Today", List.of(heat(), restOnBack(), noTablets())),
                        new Box(Place.NEXT_DAYS, "The next days", List.of(keepMoving())),
                        new Box(Place.GET_HELP, "When to get help", List.of(getHelp())),
                        new Box(Place.LATER, "To help keep it away", List.of(lift(), water()))));
    }

    /** As long as they get: more than two sides hold. */
    static Handout longSelfCare() {
        return handout(
                Urgency.SELF_CARE,
                "You can start with self-care",
                List.of(line("Most back spasms get better at home. Keep this sheet: it also says when to get help.")),
                List.of(),
                List.of(
                        new Box(Place.TODAY, "Today", List.of(cold(), restOnBack(), tablets())),
                        new Box(Place.NEXT_DAYS, "The next days", List.of(keepMoving(), driving(), expect())),
                        new Box(Place.GET_HELP, "When to get help", List.of(getHelp(), bookLater())),
                        new Box(Place.WHY, "What is happening", List.of(spasm(), whyLifting(), leg())),
                        new Box(
                                Place.LATER,
                                "To help keep it away",
                                List.of(lift(), water(), sitting(), recurring()))));
    }

    private static Entry cold() {
        return entry(
                "cold_first",
                "cold",
                "Cold now, heat later",
                "- Hold a cold pack, in a cloth, on the sore place.",
                "- Do this for 15 to 20 minutes, several times a day. It may ease swelling and pain.",
                "- From **Wednesday 5 March, 09:00**, try a heat pad or a warm bath to relax the muscle.",
                "- Does cold or heat feel better? Use whichever feels better.",
                "- Check your skin often. Keep off numb or broken skin, and do not fall asleep with it.");
    }

    private static Entry heat() {
        return entry(
                "heat_first",
                "heat",
                "Heat now",
                "- Hold a heat pad, in a cloth, on the sore place, or take a warm bath.",
                "- Do this for 15 to 20 minutes, several times a day.");
    }

    private static Entry restOnBack() {
        return entry(
                "rest_back",
                "rest-back",
                "To ease the pain",
                "- Lie on your back, with your knees bent over pillows.",
                "- Or lie on your side, with a pillow between your knees.");
    }

    private static Entry tablets() {
        return entry(
                "tablets_ok",
                "tablets",
                "Pain tablets",
                "- Ibuprofen (or naproxen, if a pharmacist offers it) can ease pain and swelling for a while. Use that"
                        + " time to move.",
                "- Follow the packet. Take it with food.",
                "- Take the lowest amount for the shortest time. Never mix kinds.",
                "- Stop and get help for black or bloody poo, bloody vomit, a rash, a swollen face or a wheeze.");
    }

    private static Entry noTablets() {
        return entry(
                "tablets_warning",
                "no-tablets",
                "Pain tablets: ask before you take any",
                "- **Do not take ibuprofen or naproxen unless a clinician or pharmacist says you can.**",
                "- Ask a pharmacist what is safe for you.");
    }

    private static Entry keepMoving() {
        return entry(
                "keep_moving",
                "walk",
                "Keep moving",
                "- Take short walks as soon as you can. Change position often.",
                "- Do not stay in bed for long. It makes muscles stiff and slows healing.",
                "- A little pain when you move does not mean harm.",
                "- As it eases, stretch gently.");
    }

    private static Entry driving() {
        return entry(
                "driving_work",
                "person",
                "Driving and work",
                "- Do not drive if you cannot turn or brake hard.",
                "- You can go back to work before the pain has all gone.");
    }

    private static Entry expect() {
        return entry(
                "expect_mild",
                "clock",
                "What to expect",
                "- The worst often eases within 24 to 72 hours: by **Thursday 6 March**.",
                "- Most people are much better in 2 to 6 weeks: by **Monday 14 April**.",
                "- Your age, your fitness and early self-care make a difference.");
    }

    private static Entry getHelp() {
        return entry(
                "get_help_today",
                "phone",
                "Get help today if",
                "- you have a high temperature or feel shivery",
                "- a leg, foot or arm is newly weak or numb",
                "- you lose weight without trying",
                "- it hurts to pee, or there is blood in your pee",
                "- you cannot cope with the pain",
                "Call **020 7946 0123**. When we are closed, call **111**.");
    }

    private static Entry bookLater() {
        return entry(
                "book_later",
                "calendar",
                "Book to be seen if",
                "- you are no better by **Monday 17 March**",
                "- it has not gone by **Monday 14 April**",
                "- it gets worse at any time");
    }

    private static Entry spasm() {
        return entry(
                "what_is_a_spasm",
                "spasm",
                "What a spasm is",
                "- A muscle by your spine tightens hard, and you cannot stop it.",
                "- Your body does this to guard your back.",
                "- The tightness lasts seconds to minutes. Soreness lasts longer.");
    }

    private static Entry whyLifting() {
        return entry(
                "why_lifting",
                "lift",
                "",
                "Strain is the most common cause. Lifting can tire a muscle or cause tiny tears.");
    }

    private static Entry leg() {
        return entry(
                "why_leg",
                "nerve",
                "Your leg",
                "Pain or tingling down a leg often comes from a sore nerve (sciatica). Back muscles tighten to steady the"
                        + " area.");
    }

    private static Entry lift() {
        return entry(
                "prevent_lifting", "lift", "", "When you lift, bend your knees and keep the load close. Do not twist.");
    }

    private static Entry water() {
        return entry("prevent_water", "water", "", "Drink water through the day.");
    }

    private static Entry sitting() {
        return entry(
                "prevent_sitting",
                "posture",
                "",
                "Stand up and walk often. Sitting for most of the day may add to spasms.");
    }

    private static Entry recurring() {
        return entry(
                "recurring",
                "repeat",
                "It keeps coming back",
                "Spasms that keep coming back need their cause found. Ask a clinician or physiotherapist.",
                "Poor lifting or a weak core can make pain return, or last for months, until you change it.");
    }

    static Box emergencyList() {
        return new Box(
                Place.EMERGENCY_LIST,
                "Get emergency help now if",
                List.of(entry(
                        "emergency_list",
                        "emergency",
                        "",
                        "- you leak pee or poo, or find it hard to pee",
                        "- you feel numb between your legs or around your bottom, or sex feels different",
                        "- both legs hurt, tingle, or feel numb or weak",
                        "- a leg gets weaker, or you feel unsteady",
                        "- you have chest pain, find it hard to breathe, or faint",
                        "- you feel very ill, muddled, or cold and clammy",
                        "- you have bad belly pain, or very bad pain from side to groin",
                        "- you have a bad fall, a crash or a hard blow",
                        "- you have a high temperature and a numb or weak leg, groin pain, or a weak immune system",
                        "- a leg is numb or weak and you have had cancer or take a blood thinner",
                        "- you are pregnant and have bleeding, waters breaking or tightenings",
                        "- you are 60 or over and get sudden, very bad back pain",
                        "**Call 999 or go to A&E.**")));
    }

    static Clinic clinic(String name, String phone) {
        return new Clinic(name, "12 Mill Lane, Leeds", phone, "999", "111", "GB", ZoneId.of("Europe/London"), false);
    }

    static Handout handout(
            Urgency urgency, String instruction, List<Line> action, List<String> reasons, List<Box> boxes) {
        return new Handout(
                urgency,
                new Language("en-GB"),
                "Back pain",
                instruction,
                action,
                reasons,
                boxes,
                emergencyList(),
                STAMP,
                false,
                PRINTED,
                clinic("Mill Lane Surgery", "020 7946 0123"),
                MOMENT,
                Optional.empty(),
                Optional.empty());
    }

    static Handout sample(Handout handout) {
        return marked(handout, handout.stamp(), true);
    }

    static Handout draft(Handout handout) {
        return marked(handout, Optional.empty(), false);
    }

    private static Handout marked(Handout handout, Optional<Stamp> stamp, boolean sample) {
        return new Handout(
                handout.urgency(),
                handout.language(),
                handout.title(),
                handout.instruction(),
                handout.action(),
                handout.reasons(),
                handout.boxes(),
                handout.emergencyList(),
                stamp,
                sample,
                handout.printedAt(),
                handout.clinic(),
                handout.moment(),
                handout.timeline(),
                handout.code());
    }

    static Handout at(Clinic clinic, Handout handout) {
        return new Handout(
                handout.urgency(),
                handout.language(),
                handout.title(),
                handout.instruction(),
                handout.action(),
                handout.reasons(),
                handout.boxes(),
                handout.emergencyList(),
                handout.stamp(),
                handout.sample(),
                handout.printedAt(),
                clinic,
                handout.moment(),
                handout.timeline(),
                handout.code());
    }

    static Handout ahead(Timeline timeline, Handout handout) {
        return new Handout(
                handout.urgency(),
                handout.language(),
                handout.title(),
                handout.instruction(),
                handout.action(),
                handout.reasons(),
                handout.boxes(),
                handout.emergencyList(),
                handout.stamp(),
                handout.sample(),
                handout.printedAt(),
                handout.clinic(),
                handout.moment(),
                Optional.of(timeline),
                handout.code());
    }

    /** An entry whose lines are written as in a guide: "- " begins a list item, ** bold words. */
    static Entry entry(String code, String icon, String title, String... lines) {
        return new Entry(
                code,
                Optional.of(icon),
                title.isEmpty() ? Optional.empty() : Optional.of(title),
                Arrays.stream(lines).map(Handouts::line).toList());
    }

    static Line line(String text) {
        boolean bullet = text.startsWith("- ");
        String[] stretches = (bullet ? text.substring(2) : text).split("\\*\\*", -1);
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < stretches.length; i++) {
            if (!stretches[i].isEmpty()) {
                runs.add(new Run(stretches[i], i % 2 == 1));
            }
        }
        return new Line(bullet, runs);
    }
}
