"use client";
export { Served as Application } from "../component/Served";
