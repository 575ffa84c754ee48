/** Terms of electronics, mechanical, civil, process, aviation and energy engineering, as a practitioner uses them. */
export default `
  firmware, microcontroller, arduino, esp32, pcb, resistor, oscilloscope, torque, tensile, buckling, weld, %weld,
  vibration, cad, solidworks, fea, cnc, lathe, milling, hydraulics, pneumatics, plc, scada, pid, calibration,
  calibrate, cavitation, npsh, lockout, hazop, fmea, spc, rebar, formwork, drainage, culvert, surveying,
  total station, aerodynamics, airspeed, checklists, grid, inverter, kwh, cop
`
