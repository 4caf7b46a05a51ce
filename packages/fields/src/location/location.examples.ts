import type { Example } from "../example.js";
import type { LocationProps } from "./location.kind.js";

const lamp = {
  label: "Where is the street lamp?",
  hint: "Its number stands on the post",
  reason: "So that the crew goes straight to the street lamp",
};
const lampInArabic = {
  label: "أين يقع عمود الإنارة؟",
  reason: "لكي يتوجّه الفريق إلى عمود الإنارة مباشرة",
};

export const locationExamples: readonly Example<LocationProps>[] = [
  { name: "idle", props: { label: "Where is the street lamp?" } },
  { name: "with the position of the device", props: lamp },
  {
    name: "answered by the device",
    props: { ...lamp, value: { latitude: 26.2285, longitude: 50.586, accuracy: 12 } },
  },
  {
    name: "in words alone",
    props: { ...lamp, by: ["address"], value: { address: "Bab Al Bahrain, Manama" } },
  },
  {
    name: "by coordinates alone, one missing",
    props: {
      ...lamp,
      by: ["coordinates"],
      value: { latitude: 26.2285 },
      partErrors: { longitude: "Enter the longitude" },
    },
  },
  {
    name: "by a grid reference",
    props: {
      label: "Where is the footpath blocked?",
      grid: "osgb",
      optional: true,
      value: { grid: "TG 51409 13177" },
    },
  },
  { name: "with an error", props: { ...lamp, error: "Say where it is" } },
  { name: "without a script", props: { ...lamp, served: true } },
  { name: "disabled", props: { ...lamp, disabled: true } },
  { name: "read-only", props: { ...lamp, readonly: true, value: { latitude: 26.2285, longitude: 50.586 } } },
  { name: "idle", language: "ar", props: lampInArabic },
  {
    name: "answered by the device",
    language: "ar",
    props: { ...lampInArabic, value: { latitude: 26.2285, longitude: 50.586, accuracy: 12 } },
  },
  {
    name: "with an error",
    language: "ar",
    props: {
      ...lampInArabic,
      value: { latitude: "هنا", longitude: 50.586 },
      partErrors: { latitude: "يُرجى إدخال خط عرض من −90 إلى 90، مثل 26.2285" },
    },
  },
];
